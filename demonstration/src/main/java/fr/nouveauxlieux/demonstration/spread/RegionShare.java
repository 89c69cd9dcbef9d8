package fr.nouveauxlieux.demonstration.spread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A région's part of the places.
 *
 * @param code INSEE code of the région, two digits
 * @param places2018 the tiers-lieux that the census of 2018 counted there
 * @param telephone the first digits, without the leading zero, of the numbers that ARCEP keeps for fiction in the
 *     région's zone; four more make a number
 */
public record RegionShare(String code, String name, int places2018, String telephone) {

    private static final String FILE = "/fr/nouveauxlieux/demonstration/regions.csv";

    /** The régions of the census, in the file's order. */
    public static List<RegionShare> listAll() {
        InputStream stream = Objects.requireNonNull(RegionShare.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(RegionShare::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static RegionShare parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalStateException(FILE + ": expected four cells, was " + line);
        }
        return new RegionShare(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]);
    }
}
