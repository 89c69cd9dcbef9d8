package fr.nouveauxlieux.account;

/** What may be wrong with a chosen passphrase. */
public enum PassphraseFault {
    TOO_SHORT,
    TOO_LONG,
    HOLDS_ADDRESS,
    HOLDS_NAME,
    /** Known from breaches, or made by a pattern that guessing programs try first. */
    EASILY_GUESSED
}
