package fr.nouveauxlieux.dossier.internal;

import java.util.List;
import java.util.Map;

/** Looks into trees of JSON. */
final class JsonTrees {

    private JsonTrees() {}

    /** The texts of a list, in their order; none of anything else. */
    static List<String> texts(Object tree) {
        return tree instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** The only character that the database keeps in no text. */
    static boolean holdsNullCharacter(Object tree) {
        if (tree instanceof String text) {
            return text.indexOf('\0') >= 0;
        }
        if (tree instanceof List<?> list) {
            return list.stream().anyMatch(JsonTrees::holdsNullCharacter);
        }
        return tree instanceof Map<?, ?> map
                && map.entrySet().stream()
                        .anyMatch(entry -> holdsNullCharacter(entry.getKey()) || holdsNullCharacter(entry.getValue()));
    }
}
