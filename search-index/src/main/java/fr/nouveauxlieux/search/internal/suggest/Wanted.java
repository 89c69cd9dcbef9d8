package fr.nouveauxlieux.search.internal.suggest;

import java.util.ArrayList;
import java.util.List;

/**
 * What is looked for.
 *
 * @param edits how many misspelt letters are forgiven in all
 * @param inEach how many are in a word, by its index
 * @param foreign bits of the words of which one may be in no name, if there are several
 * @param cost of what was done to the words before
 */
record Wanted(List<TypedWord> words, int edits, int[] inEach, int foreign, int cost) {

    static Wanted exactly(List<TypedWord> words) {
        return new Wanted(words, 0, new int[words.size()], 0, 0);
    }

    int budget() {
        return cost + Cost.budget(edits);
    }

    List<WordChoices> choices(WordDictionary dictionary) {
        List<WordChoices> choices = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            choices.add(
                    inEach[i] == 0
                            ? WordChoices.exact(words.get(i), dictionary)
                            : WordChoices.misspelt(words.get(i), dictionary, inEach[i]));
        }
        return choices;
    }
}
