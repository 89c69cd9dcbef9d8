package fr.nouveauxlieux.instruction;

/** How far the prefect's opinion on a dossier is. */
public enum OpinionStanding {
    NOT_ASKED,
    AWAITED,
    /** The day by which it was asked for has passed without it. */
    LATE,
    GIVEN
}
