package fr.nouveauxlieux.benchmarks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the command is asked for.
 *
 * @param places sizes of the registries to measure, each apart
 * @param parts what to measure of each; the deadline and the assignment are measured once
 */
record Options(List<Integer> places, Set<Part> parts) {

    enum Part {
        SEARCH,
        CLUSTERS,
        PORTAL,
        PAGE,
        DEADLINE,
        ASSIGNMENT
    }

    static final String USAGE =
            "usage: java -jar benchmarks.jar [--places 30000,300000] [--parts search,clusters,portal,page,deadline,assignment]";

    /** @throws IllegalArgumentException with what was expected */
    static Options parse(String... words) {
        List<Integer> places = List.of(30_000);
        Set<Part> parts = EnumSet.allOf(Part.class);
        for (int i = 0; i < words.length; i += 2) {
            if (i + 1 == words.length) {
                throw new IllegalArgumentException(words[i] + " needs a value; " + USAGE);
            }
            String[] values = words[i + 1].split(",");
            switch (words[i]) {
                case "--places" ->
                    places = Arrays.stream(values).map(Options::readSize).toList();
                case "--parts" ->
                    parts = Arrays.stream(values)
                            .map(Options::readPart)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
                default -> throw new IllegalArgumentException("unknown option " + words[i] + "; " + USAGE);
            }
        }
        return new Options(places, parts);
    }

    /** Whether something is measured of registries of those sizes. */
    boolean isOfRegistries() {
        return parts.stream().anyMatch(part -> part != Part.DEADLINE && part != Part.ASSIGNMENT);
    }

    private static int readSize(String text) {
        if (!text.matches("[1-9]\\d{3,6}")) {
            throw new IllegalArgumentException("expected between 1000 and 9999999 places, was " + text);
        }
        return Integer.parseInt(text);
    }

    private static Part readPart(String text) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown part " + text + "; " + USAGE));
    }
}
