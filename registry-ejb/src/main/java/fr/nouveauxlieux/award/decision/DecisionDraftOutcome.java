package fr.nouveauxlieux.award.decision;

/** What came of preparing a decision. */
public enum DecisionDraftOutcome {
    WRITTEN,
    /** Someone else changed it meanwhile. */
    CHANGED_MEANWHILE,
    /** The dossier is not where this can be decided. */
    NOT_NOW
}
