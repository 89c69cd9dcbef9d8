package fr.nouveauxlieux.search.internal.query;

/** What a word is worth, by where it is found. */
record Weights(int name, int context, int rest, int namePrefix, int contextPrefix) {

    /** A name that holds a word says more than a type that does. */
    static final Weights NAMES_FIRST = new Weights(16, 12, 4, 10, 8);

    /**
     * Where the question has a place on the map, a coworking space is one whether its name says so or its type: what
     * tells them apart is the distance.
     */
    static final Weights NEAREST_FIRST = new Weights(16, 16, 4, 10, 10);
}
