package fr.nouveauxlieux.geodata.territory.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the project's own tables: UTF-8, one header line, cells between tabs, no quoting. */
public final class TabSeparated {

    private TabSeparated() {}

    /**
     * Hands each row but the header to the consumer, as exactly as many cells as there are columns.
     *
     * @param source what to call the table in an error
     * @throws IOException if the header or a row has not these columns
     */
    public static void read(InputStream input, String source, List<String> columns, Consumer<String[]> rows)
            throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8), 1 << 16);
        String header = reader.readLine();
        if (!String.join("\t", columns).equals(header)) {
            throw new IOException(source + ", line 1: expected the columns " + columns + ", found " + header);
        }
        int number = 1;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            rows.accept(split(line, columns.size(), source, number));
        }
    }

    private static String[] split(String line, int size, String source, int number) throws IOException {
        List<String> cells = new ArrayList<>(size);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        if (cells.size() != size) {
            throw new IOException(
                    source + ", line " + number + ": expected " + size + " cells between tabs, found " + cells.size());
        }
        return cells.toArray(String[]::new);
    }
}
