package fr.nouveauxlieux.search.internal.suggest;

import java.util.Arrays;

/**
 * Finds the words at most so many edits from a text, going down sorted words letter by letter as down a tree and
 * leaving a branch as soon as it is too far. An edit adds, drops or replaces a letter, or swaps two neighbours.
 */
final class MisspeltWalk {

    private final SortedWords words;
    private final String text;
    private final int limit;
    private final Reach reach;
    private final Finding finding;

    /** One for each depth, used again by every branch; deeper than this, every beginning is too far. */
    private final int[][] rows;

    /** What of a word must be like the text. */
    enum Reach {
        WHOLE,
        BEGINNING
    }

    @FunctionalInterface
    interface Finding {

        /**
         * Ranges of neighbours come in order. Where only the beginning counts, a range may come twice: as a part of a
         * larger one that does not agree, then alone.
         *
         * @param agrees whether what is like the text ends with the same letter: else its last letter is the slip
         */
        void found(int low, int high, boolean agrees);
    }

    MisspeltWalk(SortedWords words, String text, int limit, Reach reach, Finding finding) {
        this.words = words;
        this.text = text;
        this.limit = limit;
        this.reach = reach;
        this.finding = finding;
        this.rows = new int[text.length() + limit + 2][];
    }

    void walk() {
        int[] first = new int[text.length() + 1];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
        }
        walk(0, words.size(), 0, first, null, (char) 0, false);
    }

    private void walk(int low, int high, int depth, int[] row, int[] previousRow, char previous, boolean reported) {
        int start = low;
        while (start < high && words.length(start) == depth) {
            start++;
        }
        boolean within = row[text.length()] <= limit;
        boolean known = reported;
        if (within && reach == Reach.WHOLE) {
            if (start > low) {
                finding.found(low, start, true);
            }
        } else if (within) {
            boolean agrees = previous == text.charAt(text.length() - 1);
            if (agrees || !reported) {
                finding.found(low, high, agrees);
            }
            if (agrees) {
                return;
            }
            known = true;
        }
        while (start < high) {
            char letter = words.letter(start, depth);
            int end = words.endOfBranch(start, high, depth);
            int[] next = nextRow(row, previousRow, letter, previous, depth + 1);
            if (isWithin(next, depth + 1)) {
                walk(start, end, depth + 1, next, row, letter, known);
            }
            start = end;
        }
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
