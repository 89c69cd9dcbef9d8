package fr.nouveauxlieux.support;

/** What is looked at, in the order in which it is told. */
public enum CriterionKind {
    /** Whether it gives one of the forms of help that are looked for. */
    NEED,
    AREA,
    TYPE,
    CARRIER,
    STAGE,
    /** Whether what is looked for is enough for the scheme to be given. */
    AMOUNT
}
