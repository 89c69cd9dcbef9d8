package fr.nouveauxlieux.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.nouveauxlieux.demonstration.sheet.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a demonstration, as an ordinary reader of CSV understands them. */
final class Rows {

    private Rows() {}

    static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(NamedCsvRecord row, Column column) {
        return row.getField(column.title());
    }

    static boolean knows(NamedCsvRecord row, Column column) {
        return !text(row, column).isEmpty();
    }

    static Stream<String> listValues(NamedCsvRecord row, Column column) {
        return Arrays.stream(text(row, column).split("\\|")).filter(v -> !v.isEmpty());
    }
}
