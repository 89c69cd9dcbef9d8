package fr.nouveauxlieux.committee;

/** What came of convening a session. */
public enum ConveningOutcome {
    CONVENED,
    /** Less than five days are left (CRPA R133-8), and no reason was given. */
    URGENCY_LACKS,
    /** Nobody has a vote. */
    NO_VOTER,
    NO_PRESIDENT,
    /** There is nothing to judge. */
    NO_DOSSIER,
    /** The moment is past, the session sits already, is over or cancelled; or it did not lack its quorum. */
    NOT_NOW
}
