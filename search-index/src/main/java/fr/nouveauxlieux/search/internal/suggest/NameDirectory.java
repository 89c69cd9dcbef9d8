package fr.nouveauxlieux.search.internal.suggest;

/**
 * The names of one segment's places, in memory: some sixty bytes for each. Names are numbered in their alphabetical
 * order and hold words by number, so that those that begin alike are neighbours. An entry is a place under one of its
 * names; entries are numbered by name, then by the place's identifier.
 *
 * @param wordsOfName in their order, articles included
 * @param namesOfWord names that hold a word; none for articles and prepositions
 * @param entryStarts the first entry of each name, and at last their number
 * @param documentOfEntry Lucene's number in the segment
 * @param entriesOfTown a town is what may be typed beside a name: words of a commune, a postal code
 */
record NameDirectory(
        WordDictionary dictionary,
        IntLists wordsOfName,
        IntLists namesOfWord,
        int[] entryStarts,
        int[] nameOfEntry,
        int[] documentOfEntry,
        int[] townOfEntry,
        IntLists wordsOfTown,
        IntLists townsOfWord,
        IntLists entriesOfTown) {

    private static final int NO_WORD = -1;

    int names() {
        return wordsOfName.keys();
    }

    int wordAt(int name, int depth) {
        return depth < wordsOfName.size(name) ? wordsOfName.get(name, depth) : NO_WORD;
    }

    /** The first name of a range that shares its first words, whose next word is not before this one. */
    int firstNotBefore(int word, int low, int high, int depth) {
        int start = low;
        int end = high;
        for (int stride = 1; start + stride < end; stride *= 2) {
            if (wordAt(start + stride, depth) < word) {
                start += stride;
            } else {
                end = start + stride;
            }
        }
        while (start < end) {
            int middle = (start + end) >>> 1;
            if (wordAt(middle, depth) < word) {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        return start;
    }

    /** Letters of its words that carry meaning. */
    int length(int name) {
        int length = 0;
        for (int i = wordsOfName.start(name); i < wordsOfName.end(name); i++) {
            if (!dictionary.isStopWord(wordsOfName.at(i))) {
                length += dictionary.words().length(wordsOfName.at(i));
            }
        }
        return length;
    }

    /** Its words that carry meaning, or all where none does, run together. */
    String wholeName(int name) {
        StringBuilder whole = new StringBuilder();
        for (int i = wordsOfName.start(name); i < wordsOfName.end(name); i++) {
            if (!dictionary.isStopWord(wordsOfName.at(i))) {
                whole.append(dictionary.words().get(wordsOfName.at(i)));
            }
        }
        return whole.isEmpty() ? text(name).replace(" ", "") : whole.toString();
    }

    String text(int name) {
        StringBuilder text = new StringBuilder();
        for (int i = wordsOfName.start(name); i < wordsOfName.end(name); i++) {
            text.append(text.isEmpty() ? "" : " ").append(dictionary.words().get(wordsOfName.at(i)));
        }
        return text.toString();
    }
}
