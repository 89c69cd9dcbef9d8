package fr.nouveauxlieux.systemtests.wave;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files of rows whose cells hold no line breaks, by the names of their columns. */
final class Csv {

    private Csv() {}

    static List<Map<String, String>> rows(String file, char separator) {
        // Not where it stands between quotes.
        String between = separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
        List<String> lines = file.replace("\uFEFF", "").lines().toList();
        String[] names = lines.get(0).split(between, -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(names, line.split(between, -1)))
                .toList();
    }

    private static Map<String, String> row(String[] names, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < names.length; column++) {
            row.put(names[column], cells[column].replaceAll("^\"|\"$", "").replace("\"\"", "\""));
        }
        return row;
    }

    /** As files write amounts in euros. */
    static long cents(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }
}
