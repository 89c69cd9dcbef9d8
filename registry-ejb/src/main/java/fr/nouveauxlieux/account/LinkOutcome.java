package fr.nouveauxlieux.account;

/** What came of following a link that can be used once. */
public enum LinkOutcome {
    DONE,
    /** Unknown, used, outdated, or replaced by a later one. */
    LINK_NO_LONGER_VALID
}
