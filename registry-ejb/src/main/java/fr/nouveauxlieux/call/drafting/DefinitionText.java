package fr.nouveauxlieux.call.drafting;

import fr.nouveauxlieux.store.Json;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A definition as a file that people read: indented, its keys in the order in which docs/calls.md tells them. */
public final class DefinitionText {

    private static final List<String> ORDER = List.of(
            "code",
            "version",
            "kind",
            "type",
            "wave",
            "points",
            "title",
            "label",
            "summary",
            "presentation",
            "service",
            "name",
            "postalAddress",
            "email",
            "telephone",
            "help",
            "example",
            "blocking",
            "required",
            "indispensable",
            "field",
            "is",
            "in",
            "filled",
            "not",
            "all",
            "any",
            "shownWhen",
            "condition",
            "address",
            "metres",
            "classes",
            "placeLabel",
            "fewerThan",
            "limits",
            "template",
            "options",
            "years",
            "amount",
            "places",
            "weight",
            "rules",
            "after",
            "form",
            "sections",
            "fields",
            "budget",
            "grid",
            "envelopes",
            "letters",
            "fr",
            "en");

    private static final Comparator<String> KEYS =
            Comparator.comparingInt(DefinitionText::rank).thenComparing(Comparator.naturalOrder());

    private DefinitionText() {}

    public static String write(Map<String, Object> definition) {
        return Json.writeIndented(ordered(definition)) + "\n";
    }

    /** @throws IllegalArgumentException saying where, if the file is no object of JSON */
    public static Map<String, Object> read(byte[] file) {
        return Json.readObject(file);
    }

    private static Object ordered(Object tree) {
        if (tree instanceof Map<?, ?> object) {
            Map<String, Object> ordered = new LinkedHashMap<>();
            object.keySet().stream()
                    .map(String.class::cast)
                    .sorted(KEYS)
                    .forEach(key -> ordered.put(key, ordered(object.get(key))));
            return ordered;
        }
        return tree instanceof List<?> list
                ? list.stream().map(DefinitionText::ordered).toList()
                : tree;
    }

    private static int rank(String key) {
        int rank = ORDER.indexOf(key);
        return rank < 0 ? ORDER.size() : rank;
    }
}
