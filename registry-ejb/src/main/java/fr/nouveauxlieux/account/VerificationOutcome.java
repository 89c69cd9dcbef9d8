package fr.nouveauxlieux.account;

/** What came of following the link that verifies an address. */
public enum VerificationOutcome {
    VERIFIED,
    /** The link can be tried again, five times in all. */
    WRONG_PASSPHRASE,
    /** Unknown, used, outdated, or replaced by a later one. */
    LINK_NO_LONGER_VALID
}
