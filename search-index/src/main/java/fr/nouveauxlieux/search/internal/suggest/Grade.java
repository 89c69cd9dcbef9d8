package fr.nouveauxlieux.search.internal.suggest;

/** How well what is typed fits a completion, from the best. */
enum Grade {
    /** All of it. */
    WHOLE,
    /** Its beginning. */
    START,
    /** The beginning of a later word of it. */
    INNER,
    /** Its beginning, misspelt. */
    MISSPELT
}
