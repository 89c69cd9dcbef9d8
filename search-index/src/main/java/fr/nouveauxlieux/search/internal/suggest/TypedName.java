package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.internal.text.FrenchText;
import fr.nouveauxlieux.search.internal.text.StopWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is typed, word by word; those from the last that carries meaning may be unfinished.
 *
 * @param words a dozen at most: what comes after them is left aside
 */
record TypedName(List<TypedWord> words) {

    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_PART = 2;
    private static final int MOST_VARIANTS = 6;

    static TypedName of(List<String> folded) {
        List<String> kept = folded.subList(0, Math.min(MOST_WORDS, folded.size()));
        int lastMeaning = kept.size() - 1;
        while (lastMeaning > 0 && StopWords.contains(kept.get(lastMeaning))) {
            lastMeaning--;
        }
        List<TypedWord> words = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            words.add(new TypedWord(kept.get(i), i >= lastMeaning));
        }
        return new TypedName(words);
    }

    /** The words that carry meaning, run together. */
    String wholeName() {
        return FrenchText.wholeName(
                FrenchText.significant(words.stream().map(TypedWord::text).toList()));
    }

    int letters() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    /** The same with two words joined or one cut in two, where that makes words that are known. */
    List<TypedName> variants(Predicate<TypedWord> isKnown) {
        List<TypedName> variants = new ArrayList<>();
        for (int i = 0; i < words.size() && variants.size() < MOST_VARIANTS; i++) {
            TypedWord word = words.get(i);
            if (i + 1 < words.size()) {
                TypedWord joined = new TypedWord(
                        word.text() + words.get(i + 1).text(), words.get(i + 1).unfinished());
                if (isKnown.test(joined)) {
                    variants.add(with(i, i + 2, List.of(joined)));
                }
            }
            if (!isKnown.test(word)) {
                addCuts(i, isKnown, variants);
            }
        }
        return variants;
    }

    private void addCuts(int index, Predicate<TypedWord> isKnown, List<TypedName> variants) {
        TypedWord word = words.get(index);
        int length = word.text().length();
        for (int cut = SHORTEST_PART; cut <= length - SHORTEST_PART && variants.size() < MOST_VARIANTS; cut++) {
            TypedWord first = new TypedWord(word.text().substring(0, cut), false);
            TypedWord second = new TypedWord(word.text().substring(cut), word.unfinished());
            if (isKnown.test(first) && isKnown.test(second)) {
                variants.add(with(index, index + 1, List.of(first, second)));
            }
        }
    }

    private TypedName with(int from, int to, List<TypedWord> others) {
        List<TypedWord> changed = new ArrayList<>(words.subList(0, from));
        changed.addAll(others);
        changed.addAll(words.subList(to, words.size()));
        return new TypedName(changed);
    }
}
