package fr.nouveauxlieux.premises;

/** What is done with an offer of premises that is there. */
public enum OfferAction {
    EDIT,
    PROPOSE,
    PUBLISH,
    /** Sends it back to its owner, also one that is published. */
    REFUSE,
    WITHDRAW,
    MARK_LET,
    EXPIRE,
    EXPRESS_INTEREST
}
