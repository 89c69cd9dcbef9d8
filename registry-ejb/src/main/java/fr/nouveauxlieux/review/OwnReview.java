package fr.nouveauxlieux.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A reader's own review as it stands.
 *
 * @param fields those that hold something, by code
 * @param givenAt when it was given last; empty for one never given
 * @param editions how many times it was given
 * @param total of what is scored so far, 0 to 100
 * @param done criteria with a level and a justification
 * @param setAside whether it counts in nothing, its reader having stood aside
 */
public record OwnReview(
        ReviewState state,
        Map<String, FieldView> fields,
        Optional<Instant> givenAt,
        int editions,
        Optional<BigDecimal> total,
        int done,
        boolean setAside) {

    public OwnReview {
        fields = Map.copyOf(fields);
    }

    public FieldView field(String code) {
        return fields.getOrDefault(code, FieldView.blank(code));
    }

    public boolean isGiven() {
        return state == ReviewState.GIVEN;
    }
}
