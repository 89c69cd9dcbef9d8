package fr.nouveauxlieux.award.decision;

/** What the authority decided. */
public enum DecisionKind {
    ACCEPTED,
    REFUSED,
    CLOSED
}
