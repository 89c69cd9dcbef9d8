package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.internal.text.Skeleton;
import fr.nouveauxlieux.search.internal.text.StopWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The words of names and towns, numbered in their order, to be found as they are, by their beginning or misspelt. */
final class WordDictionary {

    private final SortedWords words;
    private final SortedWords skeletons;

    /** The word of each skeleton. */
    private final int[] wordOfSkeleton;

    private final int[] stopWords;

    /** @param sorted each once */
    WordDictionary(List<String> sorted) {
        words = new SortedWords(sorted);
        List<String> folded = sorted.stream().map(Skeleton::of).toList();
        wordOfSkeleton = IntStream.range(0, sorted.size())
                .boxed()
                .sorted(Comparator.comparing(folded::get))
                .mapToInt(Integer::intValue)
                .toArray();
        skeletons = new SortedWords(
                Arrays.stream(wordOfSkeleton).mapToObj(folded::get).toList());
        stopWords = IntStream.range(0, sorted.size())
                .filter(word -> StopWords.contains(sorted.get(word)))
                .toArray();
    }

    int size() {
        return words.size();
    }

    SortedWords words() {
        return words;
    }

    SortedWords skeletons() {
        return skeletons;
    }

    int wordOfSkeleton(int position) {
        return wordOfSkeleton[position];
    }

    /** In their order. */
    int[] stopWords() {
        return stopWords;
    }

    boolean isStopWord(int word) {
        return Arrays.binarySearch(stopWords, word) >= 0;
    }
}
