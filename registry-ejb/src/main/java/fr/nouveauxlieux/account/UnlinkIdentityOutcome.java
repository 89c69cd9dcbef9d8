package fr.nouveauxlieux.account;

/** What came of taking an identity away. */
public enum UnlinkIdentityOutcome {
    UNLINKED,
    /** Without it, nobody could sign in to the account any more: a passphrase comes first. */
    LAST_WAY_IN,
    THERE_WAS_NONE
}
