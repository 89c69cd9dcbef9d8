package fr.nouveauxlieux.search.internal.document;

import fr.nouveauxlieux.search.internal.text.FrenchText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The searchable terms of texts that many places have in common: what their types and services are called, their
 * communes and territories. Those of the texts met last are remembered. For one writer at a time.
 */
final class RecurringTexts {

    private static final int REMEMBERED = 5_000;
    private static final int INITIAL_CAPACITY = 1_024;
    private static final float LOAD_FACTOR = 0.75f;

    private final Map<String, List<String>> terms = new LinkedHashMap<>(INITIAL_CAPACITY, LOAD_FACTOR, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    List<String> of(String text) {
        return terms.computeIfAbsent(text, RecurringTexts::termsOf);
    }

    private static List<String> termsOf(String text) {
        Set<String> searchable = new LinkedHashSet<>();
        PlaceTerms.addSearchable(FrenchText.words(text), searchable);
        return List.copyOf(searchable);
    }
}
