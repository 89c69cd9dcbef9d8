package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.kernel.Bilingual;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one criterion of a review adds to its grade.
 *
 * @param criterion its code
 * @param weight beside those of the other criteria
 * @param mostPoints of its highest level, more than 0
 * @param points given; empty where it is not applicable, and then neither its points nor its weight count
 * @param justification of the reader
 */
public record CriterionPart(
        String criterion, Bilingual label, int weight, int mostPoints, OptionalInt points, String justification) {

    private static final int WHOLE = 100;

    public CriterionPart {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(justification, "justification");
        if (weight < 1 || mostPoints < 1) {
            throw new IllegalArgumentException("expected a weight and most points of 1 at least");
        }
        if (points.isPresent() && (points.getAsInt() < 0 || points.getAsInt() > mostPoints)) {
            throw new IllegalArgumentException("expected 0 to " + mostPoints + " points, was " + points.getAsInt());
        }
    }

    public boolean isApplicable() {
        return points.isPresent();
    }

    /** The points on a scale of 0 to 100. */
    public Optional<Ratio> share() {
        return points.isPresent()
                ? Optional.of(Ratio.of((long) WHOLE * points.getAsInt(), mostPoints))
                : Optional.empty();
    }

    /** The share times the weight. */
    public Optional<Ratio> weighted() {
        return share().map(share -> share.times(Ratio.of(weight)));
    }
}
