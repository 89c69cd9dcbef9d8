package fr.nouveauxlieux.systemtests.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All tries of the suite, by family and by attack, with what came of them. */
final class Tries {

    private static final Map<String, Map<String, Entry>> FAMILIES = new TreeMap<>();

    private Tries() {}

    /**
     * What one attack was made on.
     *
     * @param expectation what the portal owes
     */
    record Entry(String expectation, Map<String, List<String>> outcomes) {

        synchronized void add(String on, String outcome, boolean held) {
            outcomes.computeIfAbsent(on, key -> new ArrayList<>())
                    .add(Addresses.shapeOf(outcome) + (held ? "" : " GOT THROUGH"));
        }

        boolean isEmpty() {
            return outcomes.isEmpty();
        }

        Collection<String> targets() {
            return new java.util.TreeSet<>(outcomes.keySet());
        }

        /** How often each outcome came, as {@code 303 ×4, 404 ×2}. */
        String summary() {
            return outcomes.values().stream()
                    .flatMap(List::stream)
                    .map(outcome -> outcome.replaceFirst("^(\\d{3}) /.*", "$1"))
                    .collect(Collectors.groupingBy(outcome -> outcome, TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(count -> count.getKey() + " ×" + count.getValue())
                    .collect(Collectors.joining(", "));
        }
    }

    static Round round(String family, String attack, String expectation) {
        synchronized (FAMILIES) {
            Entry entry = FAMILIES.computeIfAbsent(family, key -> new LinkedHashMap<>())
                    .computeIfAbsent(attack, key -> new Entry(expectation, new TreeMap<>()));
            return new Round(attack, entry);
        }
    }

    static Map<String, Map<String, Entry>> families() {
        return FAMILIES;
    }
}
