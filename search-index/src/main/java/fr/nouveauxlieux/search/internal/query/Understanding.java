package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.search.internal.territory.NamedTerritory;
import fr.nouveauxlieux.search.internal.territory.TerritoryNames;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import fr.nouveauxlieux.search.internal.text.StopWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a question, told into what is looked for and where.
 *
 * @param words all of them, folded
 * @param significant those that must be found
 * @param subject those that name no territory
 * @param territories for each territory named, its homonyms
 */
record Understanding(
        List<String> words, List<String> significant, List<String> subject, List<List<NamedTerritory>> territories) {

    private static final int MAX_QUESTION_WORDS = 12;

    static Understanding of(String text, TerritoryNames names) {
        List<String> all = FrenchText.words(text);
        List<String> words = all.size() > MAX_QUESTION_WORDS ? all.subList(0, MAX_QUESTION_WORDS) : all;
        boolean[] taken = new boolean[words.size()];
        List<List<NamedTerritory>> territories = findTerritories(words, names, taken);
        List<String> subject = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && !StopWords.contains(words.get(i))) {
                subject.add(words.get(i));
            }
        }
        return new Understanding(words, FrenchText.significant(words), subject, territories);
    }

    /** Longest names first, then from the end, where French puts the place. */
    private static List<List<NamedTerritory>> findTerritories(
            List<String> words, TerritoryNames names, boolean[] taken) {
        List<List<NamedTerritory>> territories = new ArrayList<>();
        for (int length = Math.min(words.size(), TerritoryNames.MAX_WORDS); length > 0; length--) {
            for (int start = words.size() - length; start >= 0; start--) {
                if (isFree(taken, start, length)) {
                    String span = String.join(" ", words.subList(start, start + length));
                    List<NamedTerritory> homonyms = StopWords.contains(span) ? List.of() : names.find(span);
                    if (!homonyms.isEmpty()) {
                        territories.add(homonyms);
                        take(taken, start, length);
                    }
                }
            }
        }
        return territories;
    }

    private static boolean isFree(boolean[] taken, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, int start, int length) {
        for (int i = start; i < start + length; i++) {
            taken[i] = true;
        }
    }

    boolean namesTerritory() {
        return !territories.isEmpty();
    }
}
