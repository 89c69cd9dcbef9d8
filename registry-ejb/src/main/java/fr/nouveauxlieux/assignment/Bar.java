package fr.nouveauxlieux.assignment;

/** Why a reader cannot be given a dossier; the first that holds. */
public enum Bar {
    /** The dossier is not, or no longer, at the stage of being read. */
    NOT_READ_NOW,
    NOT_ON_PANEL,
    READS_IT_ALREADY,
    INTEREST,
    UNDECLARED,
    /** For the whole period. */
    ABSENT,
    /** From someone who reads it. */
    KEPT_APART,
    /** As many dossiers as they can read. */
    FULL,
    /** The places that are left are for other colleges. */
    OTHER_COLLEGE,
    /** Below the floor of the run. */
    LITTLE_EXPERTISE,
    /** None of it bars them by itself, but every way to give it to them takes as much from another. */
    NEEDED_ELSEWHERE
}
