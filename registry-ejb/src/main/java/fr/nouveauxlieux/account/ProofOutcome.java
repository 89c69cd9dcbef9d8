package fr.nouveauxlieux.account;

/** Whether someone has shown that an account is theirs. */
public enum ProofOutcome {
    PROVED,
    WRONG_PASSPHRASE,
    /** Too many tries: this one was not looked at. */
    TRY_LATER
}
