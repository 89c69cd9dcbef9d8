package fr.nouveauxlieux.panel;

/** For whom a reader or a member of the committee speaks. */
public enum College {
    MINISTRY,
    /** The Conseil national des tiers-lieux. */
    COUNCIL,
    EXPERT
}
