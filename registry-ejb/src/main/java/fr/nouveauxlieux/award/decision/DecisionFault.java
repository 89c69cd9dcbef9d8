package fr.nouveauxlieux.award.decision;

/** Why a decision cannot be signed as it is. */
public enum DecisionFault {
    /** The dossier is not where this can be decided, or something is decided already. */
    NOT_NOW,
    /** Nothing is prepared, and nothing follows from a proposal. */
    NOTHING_PREPARED,
    REASONS_LACKING,
    AMOUNT_LACKING,
    /** It departs from what was proposed, and does not say why. */
    DEPARTURE_UNEXPLAINED,
    /** More than the wave has left. */
    ENVELOPE_EXCEEDED,
    PLACES_EXCEEDED,
    /** What it takes is kept for others, of which some are still undecided. */
    QUOTA_KEPT
}
