package fr.nouveauxlieux.review;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a reader gave for one criterion.
 *
 * @param criterion its code
 * @param points of one of the criterion's levels; empty where it is not applicable, which counts in no mean
 * @param justification never empty
 */
public record GivenScore(String criterion, OptionalInt points, String justification) {

    public GivenScore {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(points, "points");
        if (justification.isBlank()) {
            throw new IllegalArgumentException("expected a justification");
        }
    }
}
