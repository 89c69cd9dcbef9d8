package fr.nouveauxlieux.premises;

/** In what quality something is done with an offer of premises. */
public enum OfferParty {
    /** A member of the organisation that owns the premises. */
    OWNER,
    MODERATION,
    /** Someone signed in who carries a project. */
    SEEKER,
    /** Time that passes. */
    CALENDAR
}
