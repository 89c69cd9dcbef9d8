package fr.nouveauxlieux.instruction;

/** What came of deciding a letter of intent. */
public enum LetterOutcome {
    DECIDED,
    /** No call has the dossier's call for its first stage. */
    NO_LETTER,
    /** It is not at a stage at which that is decided, or was decided so already. */
    NOT_NOW,
    /** Something is awaited of its author. */
    CORRECTION_PENDING,
    /** A letter is not set aside without a reason. */
    REASONS_LACKING
}
