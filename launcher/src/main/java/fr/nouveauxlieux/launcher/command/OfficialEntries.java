package fr.nouveauxlieux.launcher.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much a checked official file holds. */
final class OfficialEntries {
    private static final byte[] LINE_END = {'\n'};
    private static final byte[] FEATURE = "\"Feature\"".getBytes(StandardCharsets.US_ASCII);

    private OfficialEntries() {}

    /** Outlines of a GeoJSON file, lines of a table; 0 where there is no file. */
    static long count(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        byte[] sign = file.toString().endsWith(".geojson") ? FEATURE : LINE_END;
        long count = 0;
        int matched = 0;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            for (int next = content.read(); next >= 0; next = content.read()) {
                // The first byte of the sign is found again nowhere but at its end: a mismatch begins anew.
                matched = next == sign[matched] ? matched + 1 : next == sign[0] ? 1 : 0;
                if (matched == sign.length) {
                    count++;
                    matched = 0;
                }
            }
        }
        return count;
    }
}
