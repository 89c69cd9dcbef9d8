package fr.nouveauxlieux.review.result;

/** Where a dossier stands beside the line below the last place that there is to give. */
public enum LinePosition {
    ABOVE,
    /** Of equal grade with others, of which not all have a place. */
    ON,
    BELOW
}
