package fr.nouveauxlieux.search.internal.suggest;

import java.util.List;

/** Words in order, end to end in one array: searches compare letters of many words, close together here. */
final class SortedWords {

    private static final int DEPTHS_WITH_ENDS = 4;

    private final char[] letters;
    private final int[] starts;

    /** By depth and position, where the branch ends that a word stands in: large ones are left at once. */
    private final int[][] ends = new int[DEPTHS_WITH_ENDS][];

    /** @param sorted in the order of their letters' codes; the same one may come several times */
    SortedWords(List<String> sorted) {
        letters = String.join("", sorted).toCharArray();
        starts = new int[sorted.size() + 1];
        for (int i = 0; i < sorted.size(); i++) {
            starts[i + 1] = starts[i] + sorted.get(i).length();
        }
        for (int depth = 0; depth < DEPTHS_WITH_ENDS; depth++) {
            ends[depth] = endsAt(depth);
        }
    }

    private int[] endsAt(int depth) {
        int[] endOfEach = new int[size()];
        for (int i = size() - 1; i >= 0; i--) {
            endOfEach[i] = i + 1 < size() && common(i, i + 1) > depth ? endOfEach[i + 1] : i + 1;
        }
        return endOfEach;
    }

    private int common(int position, int other) {
        int most = Math.min(length(position), length(other));
        int common = 0;
        while (common < most && letter(position, common) == letter(other, common)) {
            common++;
        }
        return common;
    }

    int size() {
        return starts.length - 1;
    }

    int length(int position) {
        return starts[position + 1] - starts[position];
    }

    char letter(int position, int at) {
        return letters[starts[position] + at];
    }

    String get(int position) {
        return new String(letters, starts[position], length(position));
    }

    boolean isAt(int position, String word) {
        return position < size() && length(position) == word.length() && startsWith(position, word);
    }

    boolean startsWith(int position, String prefix) {
        if (length(position) < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (letter(position, i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first that is not before the text: itself, or where it would stand. */
    int firstNotBefore(String text) {
        return first(0, text, false);
    }

    /** The first after all those that begin with the prefix. */
    int firstAfter(String prefix) {
        return first(firstNotBefore(prefix), prefix, true);
    }

    private int first(int from, String text, boolean afterPrefix) {
        int low = from;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, text);
            if (order < 0 || order == 0 && afterPrefix || afterPrefix && startsWith(middle, text)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int position, String text) {
        int length = length(position);
        int common = Math.min(length, text.length());
        for (int i = 0; i < common; i++) {
            int order = letter(position, i) - text.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return length - text.length();
    }

    /**
     * Where the branch ends that the first word of a range stands in.
     *
     * @param low of a range whose words share their first {@code depth} letters and are longer
     */
    int endOfBranch(int low, int high, int depth) {
        return depth < DEPTHS_WITH_ENDS ? ends[depth][low] : searchEnd(low, high, depth);
    }

    /** By growing strides first: most branches are short. */
    private int searchEnd(int low, int high, int depth) {
        char letter = letter(low, depth);
        int start = low + 1;
        int stride = 1;
        while (start + stride <= high && letter(start + stride - 1, depth) == letter) {
            start += stride;
            stride *= 2;
        }
        int end = Math.min(high, start + stride - 1);
        while (start < end) {
            int middle = (start + end) >>> 1;
            if (letter(middle, depth) == letter) {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        return start;
    }
}
