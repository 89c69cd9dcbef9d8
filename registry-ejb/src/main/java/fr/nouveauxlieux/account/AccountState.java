package fr.nouveauxlieux.account;

/** Whether an account can be used. */
public enum AccountState {
    ACTIVE,
    SUSPENDED,
    /** Nothing personal is left of it: its identifier stays, for what refers to it. */
    ERASED
}
