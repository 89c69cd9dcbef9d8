package fr.nouveauxlieux.demonstration.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The registry's closed lists, as the demonstration knows them: a table of codes, so that it depends on files and not
 * on the registry's code.
 */
public final class Vocabulary {

    static final String TYPES = "types";
    private static final String FILE = "/fr/nouveauxlieux/demonstration/vocabulary.csv";

    private final Map<String, List<String>> codesByList;

    private Vocabulary(Map<String, List<String>> codesByList) {
        this.codesByList = codesByList;
    }

    public static Vocabulary load() {
        InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE), FILE);
        Map<String, List<String>> codes = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> codes.computeIfAbsent(
                            cells[0], list -> new ArrayList<>())
                    .add(cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return new Vocabulary(codes);
    }

    /** Names of the lists, which are keys of the registry's fields. */
    public Set<String> listNames() {
        return Set.copyOf(codesByList.keySet());
    }

    /** @throws IllegalArgumentException if no list has this name */
    public List<String> listCodes(String list) {
        List<String> codes = codesByList.get(list);
        if (codes == null) {
            throw new IllegalArgumentException("expected one of " + codesByList.keySet() + ", was " + list);
        }
        return List.copyOf(codes);
    }
}
