package fr.nouveauxlieux.organisation;

/** How far the directory of companies answered for a number. */
public enum EstablishmentState {
    /** It was away: it will be asked again. */
    AWAITED,
    FOUND,
    UNKNOWN
}
