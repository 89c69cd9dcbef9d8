package fr.nouveauxlieux.review;

/** Why a review cannot be given yet. @param field where it is mended */
public record ReviewFault(String field, Kind kind) {

    public enum Kind {
        LEVEL_LACKS,
        WHY_LACKS,
        /** No criterion is scored: all are said not to apply. */
        NOTHING_SCORED,
        ADVICE_LACKS
    }
}
