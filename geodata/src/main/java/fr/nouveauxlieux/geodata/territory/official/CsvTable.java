package fr.nouveauxlieux.geodata.territory.official;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A publisher's CSV file: UTF-8 with or without byte order mark, any line end, commas, semicolons or tabs, columns in
 * any order under any of the names that publishers use.
 */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final char[] text;
    private final int offset;
    private final char separator;
    private final List<String> headers;

    private CsvTable(Path file, char[] text) throws OfficialFileException {
        name = file.getFileName().toString();
        this.text = text;
        offset = text.length > 0 && text[0] == BYTE_ORDER_MARK ? 1 : 0;
        separator = mostFrequentSeparator();
        headers = readHeaders();
    }

    static CsvTable open(Path file) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            char[] text =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().toCharArray();
            return new CsvTable(file, text);
        } catch (CharacterCodingException e) {
            throw new OfficialFileException(e, "not-utf8", file.getFileName());
        }
    }

    private char mostFrequentSeparator() {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (int i = offset; i < text.length && text[i] != '\n'; i++) {
            switch (text[i]) {
                case ',' -> commas++;
                case ';' -> semicolons++;
                case '\t' -> tabs++;
                default -> {}
            }
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private List<String> readHeaders() throws OfficialFileException {
        Iterator<CsvRecord> records = records();
        try {
            if (!records.hasNext()) {
                throw new OfficialFileException("empty-file", name);
            }
            return records.next().getFields();
        } catch (CsvParseException e) {
            throw new OfficialFileException("not-csv", name, e.getMessage());
        }
    }

    private Iterator<CsvRecord> records() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ofCsvRecord(new CharArrayReader(text, offset, text.length - offset))
                .iterator();
    }

    boolean has(Column column) {
        return column.findIn(headers).isPresent();
    }

    /** @throws OfficialFileException if the column is missing, naming those expected and found */
    int indexOf(Column column) throws OfficialFileException {
        OptionalInt index = column.findIn(headers);
        if (index.isEmpty()) {
            throw new OfficialFileException(
                    "missing-column",
                    name,
                    column.meaning(),
                    String.join(", ", column.names()),
                    String.join(", ", headers));
        }
        return index.getAsInt();
    }

    /** Hands each row but the header to the consumer; rows too short are rejected here. */
    void forEach(Tally tally, Consumer<CsvRow> rows) throws OfficialFileException {
        Iterator<CsvRecord> records = records();
        try {
            records.next();
            while (records.hasNext()) {
                CsvRow row = new CsvRow(headers, records.next());
                if (row.isTruncated()) {
                    row.reject(tally, 0, RejectionReason.TRUNCATED_ROW);
                } else {
                    rows.accept(row);
                }
            }
        } catch (CsvParseException e) {
            throw new OfficialFileException("not-csv", name, e.getMessage());
        }
    }
}
