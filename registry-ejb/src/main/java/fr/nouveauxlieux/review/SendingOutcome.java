package fr.nouveauxlieux.review;

/** What came of sending a dossier to its committee. */
public enum SendingOutcome {
    SENT,
    /** Fewer reviews than wanted count, and it was not said why it goes all the same. */
    REASON_LACKING,
    OPINION_LACKING,
    NOT_NOW
}
