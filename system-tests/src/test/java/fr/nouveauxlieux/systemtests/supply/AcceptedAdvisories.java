package fr.nouveauxlieux.systemtests.supply;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Advisories that were looked at and do not touch us, each with its reason and the day on which it is to be looked at
 * again: lines of {@code identifier;yyyy-mm-dd;reason}. From that day on it counts again.
 */
final class AcceptedAdvisories {

    private final Map<String, LocalDate> until = new TreeMap<>();

    /** @throws IllegalArgumentException for a line without a day or a reason */
    AcceptedAdvisories(String lines) {
        lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    static AcceptedAdvisories ofTheProject() throws IOException {
        try (InputStream lines = AcceptedAdvisories.class.getResourceAsStream("accepted-advisories.txt")) {
            return new AcceptedAdvisories(new String(lines.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    boolean accept(Set<String> names, LocalDate today) {
        return names.stream().anyMatch(name -> until.containsKey(name) && today.isBefore(until.get(name)));
    }

    private void add(String line) {
        String[] parts = line.split(";", 3);
        if (parts.length < 3 || parts[2].isBlank()) {
            throw new IllegalArgumentException("expected identifier;yyyy-mm-dd;reason, was " + line);
        }
        until.put(parts[0].strip(), LocalDate.parse(parts[1].strip()));
    }
}
