package fr.nouveauxlieux.assignment;

/** How a reader came to read a dossier no longer. */
public enum EndKind {
    INTEREST,
    /** By the reader. */
    REFUSED,
    /** To a colleague, by the reader. */
    HANDED_OVER,
    /** By the secretary. */
    WITHDRAWN
}
