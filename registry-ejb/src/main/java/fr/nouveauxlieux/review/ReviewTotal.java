package fr.nouveauxlieux.review;

import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What one review comes to: the share of its points that each scored criterion was given, weighted, 0 to 100. What is not
 * applicable is in neither sum.
 */
public final class ReviewTotal {

    public static final int DECIMALS = 2;

    private static final long WHOLE = 100;

    private ReviewTotal() {}

    /** Empty where nothing is scored. Reckoned as one fraction, which is rounded once. */
    public static Optional<BigDecimal> of(Grid grid, Function<Criterion, OptionalInt> points) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        long weights = 0;
        for (Criterion criterion : grid.criteria()) {
            OptionalInt given = points.apply(criterion);
            if (given.isPresent()) {
                BigInteger most = BigInteger.valueOf(criterion.mostPoints());
                BigInteger share = BigInteger.valueOf(WHOLE * criterion.weight() * given.getAsInt());
                sum = sum.multiply(most).add(share.multiply(denominator));
                denominator = denominator.multiply(most);
                weights += criterion.weight();
            }
        }
        return weights == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(sum)
                        .divide(
                                new BigDecimal(denominator.multiply(BigInteger.valueOf(weights))),
                                DECIMALS,
                                RoundingMode.HALF_UP));
    }

    /** Of one that was given. */
    public static Optional<BigDecimal> of(Grid grid, GivenReview review) {
        return of(grid, criterion -> review.scores().stream()
                .filter(score -> score.criterion().equals(criterion.code()))
                .map(GivenScore::points)
                .findFirst()
                .orElse(OptionalInt.empty()));
    }
}
