package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.internal.suggest.MisspeltWalk.Reach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/** Folded names in order, each with the entry that it belongs to: a dictionary for what begins like this. */
final class SortedKeys {

    private final SortedWords keys;
    private final int[] values;

    private SortedKeys(SortedWords keys, int[] values) {
        this.keys = keys;
        this.values = values;
    }

    static final class Builder {

        private record Pair(String key, int value) {}

        private final List<Pair> pairs = new ArrayList<>();

        void add(String key, int value) {
            pairs.add(new Pair(key, value));
        }

        SortedKeys build() {
            pairs.sort(Comparator.comparing(Pair::key).thenComparingInt(Pair::value));
            return new SortedKeys(
                    new SortedWords(pairs.stream().map(Pair::key).toList()),
                    pairs.stream().mapToInt(Pair::value).toArray());
        }
    }

    int length(int position) {
        return keys.length(position);
    }

    int value(int position) {
        return values[position];
    }

    /** Positions of the keys that begin with the prefix. */
    void forEachPosition(String prefix, IntConsumer consumer) {
        for (int i = keys.firstNotBefore(prefix); i < values.length && keys.startsWith(i, prefix); i++) {
            consumer.accept(i);
        }
    }

    /** Values of the keys of which some beginning is at most so many edits from the text; one may come twice. */
    void forEachMisspelt(String text, int edits, IntConsumer consumer) {
        new MisspeltWalk(keys, text, edits, Reach.BEGINNING, (low, high, agrees) -> {
                    for (int i = low; i < high; i++) {
                        consumer.accept(values[i]);
                    }
                })
                .walk();
    }
}
