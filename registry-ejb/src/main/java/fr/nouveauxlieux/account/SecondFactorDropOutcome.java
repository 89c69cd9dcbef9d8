package fr.nouveauxlieux.account;

/** What came of giving up a second factor. */
public enum SecondFactorDropOutcome {
    DROPPED,
    /** A role of the staff was given to the account. */
    NEEDED_BY_ROLE,
    THERE_WAS_NONE
}
