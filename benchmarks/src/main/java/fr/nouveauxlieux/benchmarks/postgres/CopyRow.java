package fr.nouveauxlieux.benchmarks.postgres;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.PlaceSummary;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A place as a line of PostgreSQL's text format of COPY. */
final class CopyRow {

    private static final String UNKNOWN = "\\N";

    private final CodeNumbers codes;

    CopyRow(CodeNumbers codes) {
        this.codes = codes;
    }

    String of(int number, PlaceDocument document) {
        PlaceSummary summary = document.summary();
        StringJoiner line = new StringJoiner("\t", "", "\n");
        line.add(Integer.toString(number));
        line.add(summary.id());
        line.add(escaped(summary.name()));
        line.add(escaped(String.join(" ", document.otherNames())));
        line.add(escaped(String.join(" ", document.words())));
        line.add(escaped(document.description()));
        line.add(escaped(summary.address()));
        line.add(summary.postalCode());
        line.add(summary.communeCode());
        line.add(escaped(summary.communeName()));
        line.add(summary.departement());
        line.add(array(summary.types()));
        line.add(array(summary.labels()));
        line.add(summary.status());
        line.add(escaped(summary.openingHours()));
        line.add(summary.updated().map(Object::toString).orElse(UNKNOWN));
        line.add(summary.coordinates()
                .map(Coordinates::latitude)
                .map(Object::toString)
                .orElse(UNKNOWN));
        line.add(summary.coordinates()
                .map(Coordinates::longitude)
                .map(Object::toString)
                .orElse(UNKNOWN));
        line.add(escaped(new String(document.sheet(), StandardCharsets.UTF_8)));
        line.add(numbers(document, Facet.TYPE));
        line.add(numbers(document, Facet.LABEL));
        line.add(numbers(document, Facet.FAMILY));
        line.add(numbers(document, Facet.SERVICE));
        return line.toString();
    }

    private String numbers(PlaceDocument document, Facet facet) {
        return array(document.facets().getOrDefault(facet, Set.of()).stream()
                .map(code -> Integer.toString(codes.numberOf(code)))
                .toList());
    }

    /** Codes hold nothing that an array would have to quote. */
    private static String array(Collection<String> values) {
        return values.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
