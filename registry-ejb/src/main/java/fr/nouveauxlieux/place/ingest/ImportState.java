package fr.nouveauxlieux.place.ingest;

/** Where an import stands, by the names that {@link ImportReport#state()} has. */
public enum ImportState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    /** Ended by someone. What was taken before stays. */
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
