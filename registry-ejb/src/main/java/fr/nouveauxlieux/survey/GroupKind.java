package fr.nouveauxlieux.survey;

/** By what answers are added up. */
public enum GroupKind {
    ALL,
    /** Regions part the whole: no answer is of two. */
    REGION,
    /** Types overlap: a place may be of several. */
    TYPE
}
