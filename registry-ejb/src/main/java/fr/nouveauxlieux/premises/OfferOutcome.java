package fr.nouveauxlieux.premises;

/** What became of an action on an offer. */
public enum OfferOutcome {
    DONE,
    /** The offer was changed meanwhile, or is in a state in which that is not done. */
    OVERTAKEN,
    /** The last day of the premises is over: it has to be changed first. */
    OVER
}
