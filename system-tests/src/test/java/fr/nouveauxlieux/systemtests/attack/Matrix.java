package fr.nouveauxlieux.systemtests.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may do what, as {@code docs/permissions.md} says it. */
final class Matrix {

    private static final Map<String, List<String>> ROWS = read();
    private static final List<String> HEADINGS = ROWS.get("use case");

    private Matrix() {}

    private static Map<String, List<String>> read() {
        try {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (String line : Files.readAllLines(Path.of(System.getProperty("nl.documents"), "permissions.md"))) {
                if (line.startsWith("| `") || line.startsWith("| use case")) {
                    List<String> cells = List.of(line.substring(2).split(" *\\| ?", -1));
                    rows.putIfAbsent(cells.get(0).replace("`", "").strip(), cells);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> useCases() {
        Set<String> codes = new TreeSet<>(ROWS.keySet());
        codes.remove("use case");
        return codes;
    }

    static boolean isChange(String useCase) {
        return ROWS.containsKey(useCase) && ROWS.get(useCase).get(1).strip().equals("change");
    }

    /** Whether whoever is signed in with this role may do it, on something at least. */
    static boolean permits(String role, String useCase) {
        return isMarked("ANYONE", useCase) || isMarked("PERSON", useCase) || isMarked(role, useCase);
    }

    private static boolean isMarked(String role, String useCase) {
        int column = HEADINGS.stream().map(String::strip).toList().indexOf(role);
        return column >= 0 && !ROWS.get(useCase).get(column).isBlank();
    }
}
