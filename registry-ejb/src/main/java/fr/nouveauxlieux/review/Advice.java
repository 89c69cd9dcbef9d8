package fr.nouveauxlieux.review;

/** What a reader recommends. */
public enum Advice {
    RETAIN,
    RETAIN_WITH_RESERVE,
    NOT_RETAIN
}
