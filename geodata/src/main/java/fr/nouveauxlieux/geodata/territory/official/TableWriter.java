package fr.nouveauxlieux.geodata.territory.official;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the folder's own tables: UTF-8, a header line, cells between tabs. */
final class TableWriter {

    private TableWriter() {}

    static void write(OutputStream output, List<String> columns, Iterable<List<String>> rows) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        writer.write(String.join("\t", columns) + "\n");
        for (List<String> row : rows) {
            writer.write(String.join("\t", row) + "\n");
        }
        writer.flush();
    }
}
