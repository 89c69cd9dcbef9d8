package fr.nouveauxlieux.committee;

/** How a member takes part in a session. */
public enum Attendance {
    ABSENT,
    ON_SITE,
    /** By telephone or picture, which counts as much as being there (CRPA R133-10). */
    REMOTE,
    /** Has given a mandate to another member (CRPA R133-9). */
    REPRESENTED;

    public boolean isThere() {
        return this == ON_SITE || this == REMOTE;
    }
}
