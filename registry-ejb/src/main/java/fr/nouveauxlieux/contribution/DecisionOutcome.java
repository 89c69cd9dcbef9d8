package fr.nouveauxlieux.contribution;

/** What became of a decision. */
public enum DecisionOutcome {
    DONE,
    /** Someone else decided in between: theirs stays. */
    OVERTAKEN,
    /** The registry has no such place any more. */
    PLACE_GONE
}
