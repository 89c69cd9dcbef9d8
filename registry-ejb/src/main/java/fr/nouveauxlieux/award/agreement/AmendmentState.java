package fr.nouveauxlieux.award.agreement;

/** Where an amendment stands. */
public enum AmendmentState {
    PROPOSED,
    /** By the beneficiary. */
    SIGNED,
    IN_FORCE,
    DROPPED
}
