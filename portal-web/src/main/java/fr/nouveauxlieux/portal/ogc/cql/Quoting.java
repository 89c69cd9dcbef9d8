package fr.nouveauxlieux.portal.ogc.cql;

import java.util.List;
import java.util.stream.Collectors;

/** Texts between quotes, so that no two lists of them read the same. */
final class Quoting {

    private Quoting() {}

    static String one(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String all(List<String> texts) {
        return texts.stream().map(Quoting::one).collect(Collectors.joining(","));
    }
}
