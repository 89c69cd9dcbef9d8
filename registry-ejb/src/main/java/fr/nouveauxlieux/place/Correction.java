package fr.nouveauxlieux.place;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * What the moderation decided of a place: it goes before what sources say, until it is withdrawn.
 *
 * @param reference by which it is known, as the identifier of the contribution that it came from
 * @param values of the fields that are corrected
 * @param withheld fields of which no value is to be shown
 */
public record Correction(String reference, PlaceProfile values, Set<PlaceField<?>> withheld, Instant decidedAt) {

    public Correction {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(decidedAt, "decidedAt");
        withheld = Set.copyOf(withheld);
        if (values.listKnown().isEmpty() && withheld.isEmpty()) {
            throw new IllegalArgumentException("expected a correction of at least one field");
        }
        if (withheld.contains(PlaceField.NAME) || withheld.stream().anyMatch(values::knows)) {
            throw new IllegalArgumentException("expected fields other than the name, and than those that have a value");
        }
    }
}
