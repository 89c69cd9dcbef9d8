package fr.nouveauxlieux.instruction.bulk;

/** What comes, or came, of an action on one of several dossiers. */
public enum BulkOutcome {
    DONE,
    /** That instructor looks after it already. */
    UNCHANGED,
    /** That instructor's role does not reach it. */
    NOT_ABLE,
    /** Its wave still takes amendments. */
    WAVE_OPEN,
    /** Its author was asked to mend something, and that is not closed. */
    CORRECTION_PENDING,
    /** It is not one that waits to be taken under instruction. */
    NOT_WAITING,
    /** The opinion was asked for already. */
    ALREADY_ASKED,
    /** Something was decided on it, or it was withdrawn. */
    NOT_OPEN,
    /** No role of whoever acts reaches it for this. */
    REFUSED
}
