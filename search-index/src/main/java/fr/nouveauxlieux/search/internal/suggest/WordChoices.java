package fr.nouveauxlieux.search.internal.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a dictionary that a typed one may stand for, cheapest first. */
final class WordChoices {

    /** A text of one letter held down is no beginning of what has it once. */
    private static final int MOST_LETTERS_FOLDED = 2;

    private final List<Level> levels = new ArrayList<>();

    private WordChoices() {}

    /** Ranges of words, in order and apart, that cost the same. */
    static final class Level {

        private final int cost;
        private int[] lows = new int[4];
        private int[] highs = new int[4];
        private int size;

        private Level(int cost) {
            this.cost = cost;
        }

        int cost() {
            return cost;
        }

        int size() {
            return size;
        }

        int low(int range) {
            return lows[range];
        }

        int high(int range) {
            return highs[range];
        }

        private void add(int low, int high) {
            if (size == lows.length) {
                lows = Arrays.copyOf(lows, 2 * size);
                highs = Arrays.copyOf(highs, 2 * size);
            }
            lows[size] = low;
            highs[size++] = high;
        }

        private boolean holds(int word) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (highs[middle] <= word) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low < size && lows[low] <= word;
        }
    }

    static WordChoices exact(TypedWord typed, WordDictionary dictionary) {
        WordChoices choices = new WordChoices();
        choices.addExact(typed, dictionary.words());
        return choices;
    }

    static WordChoices misspelt(TypedWord typed, WordDictionary dictionary, int edits) {
        WordChoices choices = exact(typed, dictionary);
        int forgiven = typed.forgiven(edits);
        if (forgiven > 0) {
            choices.addSameSkeleton(typed, dictionary);
        }
        for (int most = 1; most <= forgiven; most++) {
            choices.addMisspelt(typed, dictionary.words(), most);
        }
        return choices;
    }

    List<Level> levels() {
        return levels;
    }

    boolean isEmpty() {
        return levels.isEmpty();
    }

    /** @return {@link Cost#NONE} for a word that this is not taken for */
    int costOf(int word) {
        for (Level level : levels) {
            if (level.holds(word)) {
                return level.cost;
            }
        }
        return Cost.NONE;
    }

    private void addExact(TypedWord typed, SortedWords words) {
        Level level = new Level(0);
        int low = words.firstNotBefore(typed.text());
        if (typed.unfinished()) {
            int high = words.firstAfter(typed.text());
            if (low < high) {
                level.add(low, high);
            }
        } else if (words.isAt(low, typed.text())) {
            level.add(low, low + 1);
        }
        keep(level);
    }

    private void addSameSkeleton(TypedWord typed, WordDictionary dictionary) {
        SortedWords skeletons = dictionary.skeletons();
        String skeleton = typed.skeleton();
        if (skeleton.length() + MOST_LETTERS_FOLDED < typed.text().length()) {
            return;
        }
        List<Integer> words = new ArrayList<>();
        for (int i = skeletons.firstNotBefore(skeleton);
                i < skeletons.size()
                        && (typed.unfinished() ? skeletons.startsWith(i, skeleton) : skeletons.isAt(i, skeleton));
                i++) {
            words.add(dictionary.wordOfSkeleton(i));
        }
        Level level = new Level(Cost.SAME_SKELETON);
        words.stream().sorted().forEach(word -> level.add(word, word + 1));
        keep(level);
    }

    private void addMisspelt(TypedWord typed, SortedWords words, int edits) {
        Level agreeing = new Level(edits * Cost.EDIT);
        Level others = new Level(edits * Cost.EDIT + Cost.LAST_LETTER);
        new MisspeltWalk(words, typed.text(), edits, typed.reach(), (low, high, agrees) -> (agrees ? agreeing : others)
                        .add(low, high))
                .walk();
        keep(agreeing);
        keep(others);
    }

    private void keep(Level level) {
        if (level.size > 0) {
            levels.add(level);
        }
    }
}
