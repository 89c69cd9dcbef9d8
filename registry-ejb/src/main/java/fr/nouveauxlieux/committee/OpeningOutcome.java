package fr.nouveauxlieux.committee;

/** What came of opening a session. */
public enum OpeningOutcome {
    OPENED,
    /** Too few members are there or represented (CRPA R133-10). */
    NO_QUORUM,
    /** Whoever presides is not there. */
    NO_PRESIDENT,
    /** Its day has not come. */
    TOO_EARLY,
    /** Its members were not convened, or it was opened already, is over or cancelled. */
    NOT_NOW
}
