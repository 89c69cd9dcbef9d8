package fr.nouveauxlieux.instruction;

/** What came of giving a dossier to an instructor. */
public enum AssignmentOutcome {
    ASSIGNED,
    /** That one looks after it already. */
    UNCHANGED,
    /** That one is no instructor whose role reaches the dossier. */
    NOT_ABLE
}
