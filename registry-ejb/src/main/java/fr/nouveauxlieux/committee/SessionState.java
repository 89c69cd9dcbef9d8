package fr.nouveauxlieux.committee;

/** How far a session has come. */
public enum SessionState {
    /** Who sits and what is judged may still change. */
    PLANNED,
    /** Its members have their notice. */
    CONVENED,
    /** It sits. */
    OPEN,
    CLOSED,
    CANCELLED;

    /** Whether it is still to sit, or sits. */
    public boolean isToCome() {
        return this == PLANNED || this == CONVENED || this == OPEN;
    }
}
