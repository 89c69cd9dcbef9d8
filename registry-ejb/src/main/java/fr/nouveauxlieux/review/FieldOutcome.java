package fr.nouveauxlieux.review;

/**
 * What came of a change.
 *
 * @param standing what stands in the field now
 */
public record FieldOutcome(State state, FieldView standing) {

    public enum State {
        SAVED,
        /** Something else was written there meanwhile. */
        CONFLICT,
        /** The field is none of the grid's, or does not take this. */
        REFUSED
    }
}
