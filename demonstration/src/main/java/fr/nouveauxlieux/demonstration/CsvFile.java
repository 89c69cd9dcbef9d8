package fr.nouveauxlieux.demonstration;

import fr.nouveauxlieux.demonstration.sheet.Column;
import fr.nouveauxlieux.demonstration.sheet.Sheet;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file (RFC 4180, UTF-8) of sheets, written row by row. */
final class CsvFile implements Closeable {

    private static final Column[] COLUMNS = Column.values();
    private static final String END_OF_LINE = "\r\n";

    private final BufferedWriter writer;

    CsvFile(Path file) throws IOException {
        this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        for (int i = 0; i < COLUMNS.length; i++) {
            writer.write(i == 0 ? "" : ",");
            writer.write(COLUMNS[i].title());
        }
        writer.write(END_OF_LINE);
    }

    void append(Sheet sheet) {
        try {
            for (int i = 0; i < COLUMNS.length; i++) {
                writer.write(i == 0 ? "" : ",");
                writer.write(quoted(sheet.text(COLUMNS[i])));
            }
            writer.write(END_OF_LINE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the demonstration", e);
        }
    }

    private static String quoted(String text) {
        boolean plain =
                text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
