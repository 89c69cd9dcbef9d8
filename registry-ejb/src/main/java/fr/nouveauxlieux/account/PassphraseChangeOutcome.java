package fr.nouveauxlieux.account;

/** What came of changing a passphrase. */
public enum PassphraseChangeOutcome {
    CHANGED,
    /** The current one is not that; or there is none, and the link by mail is the way to have one. */
    WRONG_PASSPHRASE,
    /** Too many wrong ones: to be tried again later. */
    TRY_LATER
}
