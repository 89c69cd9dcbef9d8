package fr.nouveauxlieux.review.result;

/** What came of calling one more reader. */
public enum ExtraReaderOutcome {
    CALLED,
    /** The one called before has not given a review yet. */
    AWAITED,
    /** Without two reviews there is nothing to part. */
    TOO_FEW_REVIEWS,
    /** The dossier is not read any more, or not yet. */
    NOT_NOW
}
