package fr.nouveauxlieux.review;

import java.util.List;

/** @param faults what lacks; of an incomplete one alone */
public record GiveOutcome(State state, List<ReviewFault> faults) {

    public enum State {
        GIVEN,
        INCOMPLETE,
        /** It was given before, and not taken back. */
        GIVEN_BEFORE,
        /** The dossier is not read now, or its call has no grid. */
        NOT_READ_NOW
    }

    public GiveOutcome {
        faults = List.copyOf(faults);
    }

    static GiveOutcome of(State state) {
        return new GiveOutcome(state, List.of());
    }
}
