package fr.nouveauxlieux.committee;

/** How members say what they think. */
public enum VoteManner {
    /** Nobody speaks against it. */
    CONSENSUS,
    /** By counting. */
    VOTE
}
