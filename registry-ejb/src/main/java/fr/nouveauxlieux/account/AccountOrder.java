package fr.nouveauxlieux.account;

/** In which order accounts are listed. */
public enum AccountOrder {
    NEWEST,
    OLDEST,
    NAME,
    NAME_BACKWARDS,
    /** Those never seen come last. */
    SEEN_LATELY,
    SEEN_LONG_AGO
}
