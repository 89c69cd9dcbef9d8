package fr.nouveauxlieux.instruction;

/** What came of asking the author of a dossier to mend something. */
public enum CorrectionOutcome {
    REQUESTED,
    /** Something was asked already and is not closed. */
    ALREADY_PENDING,
    /** Something was decided on the dossier, or it was withdrawn. */
    NOT_OPEN
}
