package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.review.Advice;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a review comes to.
 *
 * @param parts of every criterion, in the order of the grid
 * @param grade exact, 0 to 100; empty where no criterion is applicable
 */
public record ReviewGrade(
        AccountId reader, Advice advice, Instant givenAt, List<CriterionPart> parts, Optional<Ratio> grade) {

    public ReviewGrade {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(givenAt, "givenAt");
        parts = List.copyOf(parts);
        Objects.requireNonNull(grade, "grade");
    }

    /** The sum of what the applicable criteria add. */
    public Ratio weightedSum() {
        return parts.stream()
                .map(CriterionPart::weighted)
                .flatMap(Optional::stream)
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    /** The sum of the weights of the applicable criteria. */
    public int applicableWeight() {
        return parts.stream()
                .filter(CriterionPart::isApplicable)
                .mapToInt(CriterionPart::weight)
                .sum();
    }
}
