package fr.nouveauxlieux.committee.minutes;

/** What came of signing minutes. */
public enum SigningOutcome {
    SIGNED,
    /** What was typed is not the name of the account. */
    OTHER_NAME,
    /** The minutes were drawn up anew since they were read. */
    OTHER_TEXT,
    /** Someone has signed in this quality already, or whoever signs did in another. */
    SIGNED_ALREADY,
    /** There is nothing to sign. */
    NO_MINUTES
}
