package fr.nouveauxlieux.spreadsheet.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.nouveauxlieux.spreadsheet.ReadCell.Kind;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads CSV: in UTF-8 or, failing that, in Windows-1252; parted by semicolons, commas or tabs, as its first line is. */
public final class CsvReading {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final String MARK = "\uFEFF";

    private CsvReading() {}

    public static void read(byte[] file, SheetCollector collector) throws UnreadableSpreadsheetException {
        String text = decode(file);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSpreadsheetException(Reason.NOT_THIS_FORMAT);
        }
        collector.beginSheet("");
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            int row = 0;
            for (CsvRecord line : records) {
                for (int column = 0; column < line.getFieldCount(); column++) {
                    collector.add(row, column, Kind.TEXT, line.getField(column));
                }
                row++;
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSpreadsheetException(Reason.NOT_THIS_FORMAT, e);
        }
    }

    private static String decode(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(file, Charset.forName("windows-1252"));
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static char separatorOf(String text) {
        String first = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .filter(found -> count(first, found) > 0)
                .orElse(';');
    }

    private static long count(String line, char separator) {
        return line.chars().filter(sign -> sign == separator).count();
    }
}
