package fr.nouveauxlieux.premises;

import java.util.Locale;

/** Where an offer of premises is on its way. */
public enum OfferState {
    /** Its owner writes it; nobody else sees it. */
    DRAFT,
    /** Waits for the moderation. */
    PROPOSED,
    PUBLISHED,
    /** Its owner took it back. */
    WITHDRAWN,
    /** Someone has taken the premises. */
    LET,
    /** Its last day is over. */
    EXPIRED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
