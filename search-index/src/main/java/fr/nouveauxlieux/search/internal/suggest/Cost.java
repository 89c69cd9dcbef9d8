package fr.nouveauxlieux.search.internal.suggest;

/** How far a name is from what is typed: a misspelt letter counts a hundred. */
final class Cost {

    static final int EDIT = 100;

    /** Spelt otherwise, sounding the same. */
    static final int SAME_SKELETON = 50;

    /** The slip is in the very last letter typed: possible, and less likely than elsewhere. */
    static final int LAST_LETTER = 15;

    /** A word cut in two, or two in one. */
    static final int WORD_BREAK = 50;

    /** An article or preposition of the name is not typed. */
    static final int MISSING_ARTICLE = 4;

    /** One is typed that the name has not. */
    static final int OTHER_ARTICLE = 8;

    /** The name does not begin with what is typed. */
    static final int NOT_FIRST = 10;

    static final int OTHER_ORDER = 20;

    /** The name holds what is typed, and does not just begin with it. */
    static final int ANY_ORDER = 20;

    /** A word is of the town, not of the name. */
    static final int OF_TOWN = 15;

    /** A word is of neither. */
    static final int FOREIGN_WORD = 150;

    /** What all that is no misspelling may add up to. */
    static final int UNTIDINESS = 95;

    static final int NONE = Integer.MAX_VALUE;

    private Cost() {}

    static int budget(int edits) {
        return EDIT * edits + UNTIDINESS;
    }
}
