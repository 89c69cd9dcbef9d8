package fr.nouveauxlieux.search.internal.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/** Folded names in order, each with the entry that it belongs to: a dictionary for what begins like this. */
final class SortedKeys {

    private final String[] keys;
    private final int[] values;

    /** All the keys end to end, and where each starts: walks compare letters of many keys, close together here. */
    private final char[] letters;

    private final int[] starts;

    private SortedKeys(String[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
        letters = String.join("", keys).toCharArray();
        starts = new int[keys.length + 1];
        for (int i = 0; i < keys.length; i++) {
            starts[i + 1] = starts[i] + keys[i].length();
        }
    }

    static final class Builder {

        private record Pair(String key, int value) {}

        private final List<Pair> pairs = new ArrayList<>();

        void add(String key, int value) {
            pairs.add(new Pair(key, value));
        }

        SortedKeys build() {
            Pair[] sorted = pairs.toArray(Pair[]::new);
            Arrays.sort(sorted, Comparator.comparing(Pair::key).thenComparingInt(Pair::value));
            String[] keys = new String[sorted.length];
            int[] values = new int[sorted.length];
            for (int i = 0; i < sorted.length; i++) {
                keys[i] = sorted[i].key();
                values[i] = sorted[i].value();
            }
            return new SortedKeys(keys, values);
        }
    }

    String key(int position) {
        return keys[position];
    }

    int value(int position) {
        return values[position];
    }

    /** Positions of the keys that begin with the prefix. */
    void forEachPosition(String prefix, IntConsumer consumer) {
        for (int i = firstNotBefore(prefix); i < keys.length && keys[i].startsWith(prefix); i++) {
            consumer.accept(i);
        }
    }

    private int firstNotBefore(String prefix) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle].compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Positions of the keys of which some beginning is at most so many edits from the text; each range of neighbours
     * is reported once, with its least number of edits.
     */
    void forEachMisspelt(String text, int edits, MisspeltConsumer consumer) {
        new MisspeltWalk(text, edits, consumer).walk(0, keys.length, 0, firstRow(text.length()), null, (char) 0);
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            row[i] = i;
        }
        return row;
    }

    @FunctionalInterface
    interface MisspeltConsumer {
        void accept(int position, int edits);
    }

    /** Goes down the keys letter by letter as down a tree, leaving a branch as soon as it is too far. */
    private final class MisspeltWalk {

        private final String text;
        private final int limit;
        private final MisspeltConsumer consumer;

        /** One for each depth, used again by every branch; deeper than this, every beginning is too far. */
        private final int[][] rows;

        MisspeltWalk(String text, int limit, MisspeltConsumer consumer) {
            this.text = text;
            this.limit = limit;
            this.consumer = consumer;
            this.rows = new int[text.length() + limit + 2][];
        }

        void walk(int low, int high, int depth, int[] row, int[] previousRow, char previous) {
            if (row[text.length()] <= limit) {
                report(low, high, depth, row);
                return;
            }
            int start = low;
            while (start < high && starts[start + 1] - starts[start] == depth) {
                start++;
            }
            while (start < high) {
                char letter = letters[starts[start] + depth];
                int end = endOfBranch(start, high, depth, letter);
                int[] next = nextRow(row, previousRow, letter, previous, depth + 1);
                if (isWithin(next, depth + 1)) {
                    walk(start, end, depth + 1, next, row, letter);
                }
                start = end;
            }
        }

        /** One letter more may still lower the count: the least of the branch is what a reader would count. */
        private void report(int low, int high, int depth, int[] row) {
            int edits = row[text.length()];
            for (int i = low; i < high; i++) {
                consumer.accept(i, edits);
            }
        }

        /** By growing strides first: most branches are short. */
        private int endOfBranch(int start, int high, int depth, char letter) {
            int low = start + 1;
            int stride = 1;
            while (low + stride <= high && letters[starts[low + stride - 1] + depth] == letter) {
                low += stride;
                stride *= 2;
            }
            int end = Math.min(high, low + stride - 1);
            while (low < end) {
                int middle = (low + end) >>> 1;
                if (letters[starts[middle] + depth] == letter) {
                    low = middle + 1;
                } else {
                    end = middle;
                }
            }
            return low;
        }

        /** Only the cells close to the diagonal: elsewhere the lengths alone differ by more than the limit. */
        private int[] nextRow(int[] row, int[] previousRow, char letter, char previous, int depth) {
            int[] next = rowOfDepth(depth);
            next[0] = depth;
            int first = Math.max(1, depth - limit);
            int last = Math.min(text.length(), depth + limit);
            if (first > 1) {
                next[first - 1] = limit + 1;
            }
            for (int j = first; j <= last; j++) {
                int cost = text.charAt(j - 1) == letter ? 0 : 1;
                int above = j == depth + limit ? limit + 1 : row[j];
                int distance = Math.min(Math.min(next[j - 1], above) + 1, row[j - 1] + cost);
                if (previousRow != null && j > 1 && text.charAt(j - 1) == previous && text.charAt(j - 2) == letter) {
                    distance = Math.min(distance, previousRow[j - 2] + 1);
                }
                next[j] = distance;
            }
            return next;
        }

        private int[] rowOfDepth(int depth) {
            if (rows[depth] == null) {
                rows[depth] = new int[text.length() + 1];
                Arrays.fill(rows[depth], limit + 1);
            }
            return rows[depth];
        }

        private boolean isWithin(int[] row, int depth) {
            int last = Math.min(text.length(), depth + limit);
            for (int j = Math.max(0, depth - limit); j <= last; j++) {
                if (row[j] <= limit) {
                    return true;
                }
            }
            return false;
        }
    }
}
