package fr.nouveauxlieux.award.decision;

/** What came of sending the letter of a dossier. */
public enum SendingOutcome {
    SENT,
    /** It was sent before. */
    SENT_BEFORE,
    /** No decision stands. */
    NOTHING_DECIDED
}
