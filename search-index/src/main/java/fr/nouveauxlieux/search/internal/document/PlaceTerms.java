package fr.nouveauxlieux.search.internal.document;

import fr.nouveauxlieux.search.internal.text.FrenchText;
import fr.nouveauxlieux.search.internal.text.Plural;
import fr.nouveauxlieux.search.internal.text.Skeleton;
import fr.nouveauxlieux.search.internal.text.StopWords;
import java.util.Collection;

/** The terms of a text, each once. */
final class PlaceTerms {

    private PlaceTerms() {}

    /**
     * Words as folded and in the singular, and neighbours joined, so that {@code fablab} finds {@code fab lab} and
     * {@code tiers-lieux}, {@code tierslieux}.
     */
    static void addSearchable(String text, Collection<String> terms) {
        String previous = null;
        for (String word : FrenchText.words(text)) {
            addForms(word, terms);
            if (previous != null && !StopWords.contains(previous) && !StopWords.contains(word)) {
                addForms(previous + word, terms);
            }
            previous = word;
        }
    }

    static void addSkeletons(String text, Collection<String> terms) {
        for (String word : FrenchText.words(text)) {
            if (!StopWords.contains(word)) {
                terms.add(Skeleton.of(word));
            }
        }
    }

    static void addSingulars(String text, Collection<String> terms) {
        for (String word : FrenchText.words(text)) {
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
