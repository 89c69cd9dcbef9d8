package fr.nouveauxlieux.privacy;

/** What came of asking to erase a person. */
public enum ErasureOutcome {
    ERASED,
    WRONG_PASSPHRASE,
    /** Too many tries with the passphrase: this one was not looked at. */
    TRY_LATER,
    /** They alone administer the registry. */
    LAST_ADMINISTRATOR,
    /** An organisation that has other members would be left without manager: they name one first. */
    MANAGES_ALONE,
    /** One's own account is erased from its own pages. */
    OWN_ACCOUNT
}
