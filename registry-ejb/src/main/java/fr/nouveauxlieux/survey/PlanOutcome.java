package fr.nouveauxlieux.survey;

/** What became of a plan. */
public enum PlanOutcome {
    PLANNED,
    MOVED,
    /** It is open or closed: that day may not move any more. */
    TOO_LATE
}
