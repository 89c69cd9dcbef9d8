package fr.nouveauxlieux.systemtests.supply;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** One entry of the OSV database (schema 1.6), of which only what tells whom it touches is read. */
final class Advisory {

    private final JsonNode tree;

    Advisory(JsonNode tree) {
        this.tree = tree;
    }

    String id() {
        return tree.path("id").asText();
    }

    /** Its identifier and its other names, CVE numbers among them. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of(id()));
        tree.path("aliases").forEach(alias -> names.add(alias.asText()));
        return names;
    }

    String summary() {
        return tree.path("summary").asText("");
    }

    boolean touches(PackageUrl one) {
        if (tree.hasNonNull("withdrawn")) {
            return false;
        }
        for (JsonNode affected : tree.path("affected")) {
            JsonNode described = affected.path("package");
            if (described.path("ecosystem").asText().equals(one.ecosystem())
                    && described.path("name").asText().equals(one.name())
                    && touchesVersion(affected, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean touchesVersion(JsonNode affected, PackageUrl one) {
        for (JsonNode version : affected.path("versions")) {
            if (version.asText().equals(one.version())) {
                return true;
            }
        }
        Comparator<String> order = VersionOrder.of(one.ecosystem());
        for (JsonNode range : affected.path("ranges")) {
            if (!range.path("type").asText().equals("GIT") && isWithin(range, one.version(), order)) {
                return true;
            }
        }
        return false;
    }

    /** Events need not come in order: what counts is the last one that the version has passed. */
    private static boolean isWithin(JsonNode range, String version, Comparator<String> order) {
        String last = null;
        boolean within = false;
        for (JsonNode event : range.path("events")) {
            String name = event.fieldNames().next();
            String at = event.path(name).asText();
            boolean passed =
                    switch (name) {
                        case "introduced" -> at.equals("0") || order.compare(version, at) >= 0;
                        case "fixed" -> order.compare(version, at) >= 0;
                        case "last_affected" -> order.compare(version, at) > 0;
                        default -> false;
                    };
            if (passed && (last == null || at.equals(last) || comesAfter(at, last, order))) {
                last = at;
                within = name.equals("introduced");
            }
        }
        return within;
    }

    private static boolean comesAfter(String at, String last, Comparator<String> order) {
        return last.equals("0") || !at.equals("0") && order.compare(at, last) > 0;
    }
}
