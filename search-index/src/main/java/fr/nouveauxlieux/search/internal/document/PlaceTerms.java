package fr.nouveauxlieux.search.internal.document;

import fr.nouveauxlieux.search.internal.text.FrenchText;
import fr.nouveauxlieux.search.internal.text.Plural;
import fr.nouveauxlieux.search.internal.text.StopWords;
import java.util.Collection;
import java.util.List;

/** The terms of a text, given as its words, each once. */
final class PlaceTerms {

    private static final int MAX_START_WORDS = 5;

    private PlaceTerms() {}

    /**
     * Words as folded and in the singular, and neighbours joined, so that {@code fablab} finds {@code fab lab} and
     * {@code tiers-lieux}, {@code tierslieux}.
     */
    static void addSearchable(List<String> words, Collection<String> terms) {
        String previous = null;
        for (String word : words) {
            addForms(word, terms);
            if (previous != null && !StopWords.contains(previous) && !StopWords.contains(word)) {
                terms.add(Fields.SINGULAR_MARK + Plural.singular(previous + word));
            }
            previous = word;
        }
    }

    /** The first words of a name, and its very first one alone behind {@link Fields#FIRST_MARK}. */
    static void addStarts(List<String> nameWords, Collection<String> terms) {
        List<String> words = FrenchText.significant(nameWords);
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < Math.min(words.size(), MAX_START_WORDS); i++) {
            if (i == 0) {
                terms.add(Fields.FIRST_MARK + words.get(0));
            } else {
                start.append(' ');
            }
            terms.add(start.append(words.get(i)).toString());
        }
    }

    static void addSingulars(List<String> words, Collection<String> terms) {
        for (String word : words) {
            if (!StopWords.contains(word)) {
                terms.add(Fields.SINGULAR_MARK + Plural.singular(word));
            }
        }
    }

    private static void addForms(String word, Collection<String> terms) {
        terms.add(word);
        terms.add(Fields.SINGULAR_MARK + Plural.singular(word));
    }
}
