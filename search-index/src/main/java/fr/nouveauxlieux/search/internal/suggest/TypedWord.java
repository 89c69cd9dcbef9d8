package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.internal.suggest.MisspeltWalk.Reach;
import fr.nouveauxlieux.search.internal.text.Skeleton;
import fr.nouveauxlieux.search.internal.text.StopWords;

/**
 * A folded word of what is typed.
 *
 * @param unfinished whether it may be the beginning of another
 */
record TypedWord(String text, boolean unfinished) {

    private static final int SHORTEST_MISSPELT = 2;
    private static final int SHORTEST_FOR_TWO_EDITS = 8;

    boolean isStopWord() {
        return StopWords.contains(text);
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    String skeleton() {
        return Skeleton.of(text);
    }

    Reach reach() {
        return unfinished ? Reach.BEGINNING : Reach.WHOLE;
    }

    /** How many slips may be forgiven of so many: none in a number or a scrap, nor in an article that is one. */
    int forgiven(int edits) {
        if (text.length() < SHORTEST_MISSPELT || isNumber() || isStopWord()) {
            return 0;
        }
        return text.length() < SHORTEST_FOR_TWO_EDITS ? Math.min(1, edits) : edits;
    }

    boolean isKnown(SortedWords words) {
        int position = words.firstNotBefore(text);
        return unfinished ? position < words.size() && words.startsWith(position, text) : words.isAt(position, text);
    }
}
