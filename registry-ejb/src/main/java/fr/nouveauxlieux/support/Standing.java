package fr.nouveauxlieux.support;

/** How a project stands to a criterion. */
public enum Standing {
    MET,
    NOT_MET,
    /** Not told, or not known to the portal. */
    UNKNOWN;

    /** That of "this or that". */
    public Standing or(Standing other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : NOT_MET;
    }

    public static Standing of(boolean met) {
        return met ? MET : NOT_MET;
    }
}
