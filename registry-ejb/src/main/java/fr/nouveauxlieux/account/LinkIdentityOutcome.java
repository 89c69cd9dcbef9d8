package fr.nouveauxlieux.account;

/** What came of adding an identity to one's own account. */
public enum LinkIdentityOutcome {
    LINKED,
    ALREADY_ONES_OWN,
    /** It signs in to another account. */
    ANOTHERS
}
