package fr.nouveauxlieux.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets for tests, and what is read of them. */
final class WrittenSheets {

    static final ReadLimits LIMITS = new ReadLimits(1_000_000, 10_000_000, 5, 1000);

    private WrittenSheets() {}

    static byte[] write(SpreadsheetFormat format, List<List<SheetCell>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SpreadsheetWriter writer = SpreadsheetWriter.open(format, bytes)) {
            writer.beginSheet("Dépenses", List.of(30, 12));
            for (List<SheetCell> row : rows) {
                writer.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ReadSheet read(SpreadsheetFormat format, byte[] file) throws UnreadableSpreadsheetException {
        return Spreadsheets.read(format, file, LIMITS).get(0);
    }

    static byte[] archive(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] ods(String prologue, String rows) {
        return archive(Map.of(
                "content.xml",
                prologue
                        + """
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
                          <table:table table:name="Feuille">%s</table:table>
                        </office:spreadsheet></office:body></office:document-content>"""
                                .formatted(rows)));
    }
}
