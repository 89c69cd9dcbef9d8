package fr.nouveauxlieux.benchmarks.workload;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What people type who half remember a name: its words in lower case and without the small ones, one left out of
 * three or more, the commune added where it is not in the name, two words changed round one time in three, and a slip
 * in the first word and one time in two in another. Accents are left out, as thumbs do.
 */
final class RoughTyping {

    /** What is typed is in the words of no more places than this, so that an answer of ten can hold the right one. */
    private static final int MOST_WITH_SAME_WORDS = 10;

    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_SLIPPED = 5;

    private final Random random;
    private final Map<String, Set<Integer>> placesByWord = new HashMap<>();

    RoughTyping(List<KnownPlace> places, Random random) {
        this.random = random;
        for (int i = 0; i < places.size(); i++) {
            for (String word :
                    wordsOf(places.get(i).name() + " " + places.get(i).commune())) {
                placesByWord.computeIfAbsent(word, w -> new HashSet<>()).add(i);
            }
        }
    }

    /** @return empty where the place cannot be told by what would be typed */
    Optional<String> findTyped(KnownPlace place) {
        List<String> words = new ArrayList<>(wordsOf(place.name()));
        if (words.size() > 2) {
            words.remove(1 + random.nextInt(words.size() - 1));
        }
        wordsOf(place.commune()).stream().filter(word -> !words.contains(word)).forEach(words::add);
        if (words.size() < 2 || words.get(0).length() < SHORTEST_SLIPPED || isCommon(words)) {
            return Optional.empty();
        }
        slip(words, 0);
        if (random.nextBoolean()) {
            slip(words, 1 + random.nextInt(words.size() - 1));
        }
        if (random.nextInt(3) == 0) {
            Collections.swap(words, 0, 1);
        }
        return Optional.of(String.join(" ", words));
    }

    private boolean isCommon(List<String> words) {
        Set<Integer> holding = new HashSet<>(placesByWord.get(words.get(0)));
        words.forEach(word -> holding.retainAll(placesByWord.get(word)));
        return holding.size() > MOST_WITH_SAME_WORDS;
    }

    private void slip(List<String> words, int index) {
        if (words.get(index).length() >= SHORTEST_SLIPPED) {
            words.set(index, Slip.anyIn(words.get(index), random));
        }
    }

    private static List<String> wordsOf(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe");
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }
}
