package fr.nouveauxlieux.instruction;

/** What came of taking a dossier under instruction. */
public enum TakingOutcome {
    TAKEN,
    /** Its wave still takes amendments. */
    WAVE_OPEN,
    /** Its author was asked to mend something, and that is not closed. */
    CORRECTION_PENDING,
    /** It is not one that waits to be taken. */
    NOT_SUBMITTED
}
