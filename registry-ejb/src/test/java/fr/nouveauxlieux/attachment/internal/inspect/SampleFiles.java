package fr.nouveauxlieux.attachment.internal.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each format, and what people hide in them. */
final class SampleFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String CALC = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private SampleFiles() {}

    static byte[] pdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(UTF_8);
    }

    static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    }

    static byte[] jpg() {
        byte[] head = {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
        };
        return joined(head, new byte[64], new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    static byte[] csv() {
        return "année;montant\n2026;1200\n2027;900\n".getBytes(UTF_8);
    }

    static byte[] docx(String... more) {
        return office(WORD, "word/document.xml", more);
    }

    static byte[] xlsx(String... more) {
        return office(CALC, "xl/workbook.xml", more);
    }

    static byte[] docm() {
        return office("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml");
    }

    static byte[] odt(String... more) {
        return openDocument("application/vnd.oasis.opendocument.text", more);
    }

    static byte[] ods(String... more) {
        return openDocument("application/vnd.oasis.opendocument.spreadsheet", more);
    }

    private static byte[] office(String type, String main, String... more) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                ("<Types><Override PartName=\"/" + main + "\" ContentType=\"" + type + "\"/></Types>").getBytes(UTF_8));
        entries.put(main, "<document/>".getBytes(UTF_8));
        for (String name : more) {
            entries.put(name, new byte[] {1, 2, 3});
        }
        return zip(entries);
    }

    private static byte[] openDocument(String type, String... more) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", type.getBytes(UTF_8));
        entries.put("content.xml", "<office/>".getBytes(UTF_8));
        for (String name : more) {
            entries.put(name, new byte[] {1, 2, 3});
        }
        return zip(entries);
    }

    /** The entry {@code mimetype} is not packed, as its standard wants it. */
    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry head = new ZipEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(entry.getValue());
                    head.setMethod(ZipEntry.STORED);
                    head.setSize(entry.getValue().length);
                    head.setCrc(sum.getValue());
                }
                zip.putNextEntry(head);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An office document that holds so many zeros in one more entry. */
    static byte[] bomb(int mebibytes) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", ("<Types><Override ContentType=\"" + CALC + "\"/></Types>").getBytes(UTF_8));
        entries.put("xl/worksheets/sheet1.xml", new byte[mebibytes << 20]);
        return zip(entries);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
