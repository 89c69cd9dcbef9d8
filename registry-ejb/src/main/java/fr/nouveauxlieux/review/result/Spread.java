package fr.nouveauxlieux.review.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How far figures lie from each other, exactly.
 *
 * @param count how many
 * @param variance the mean of the squared differences to the mean: the reviews are all there are, not a sample
 */
public record Spread(int count, Ratio mean, Ratio lowest, Ratio highest, Ratio variance) {

    /** Empty of nothing. */
    public static Optional<Spread> of(Collection<Ratio> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Ratio mean = Ratio.meanOf(figures);
        List<Ratio> squares = figures.stream()
                .map(figure -> figure.minus(mean))
                .map(difference -> difference.times(difference))
                .toList();
        return Optional.of(new Spread(
                figures.size(), mean, Collections.min(figures), Collections.max(figures), Ratio.meanOf(squares)));
    }

    public Ratio range() {
        return highest.minus(lowest);
    }

    /** The standard deviation; halves go up. */
    public BigDecimal deviation(int decimals) {
        return variance.root().setScale(decimals, RoundingMode.HALF_UP);
    }
}
