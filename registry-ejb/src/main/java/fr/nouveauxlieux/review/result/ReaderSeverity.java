package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a reader grades beside those who read the same dossiers. It is told, and corrects nothing.
 *
 * @param comparisons one for each dossier that another read too, by number of the dossier
 * @param mean of the differences: below zero, the reader is the more severe
 * @param interval in which the mean lies at 95 %, by Student’s law; empty below two dossiers
 * @param warning whether the interval leaves zero out, and the mean is {@link #NOTABLE} points away from it
 */
public record ReaderSeverity(
        AccountId reader, List<Comparison> comparisons, Ratio mean, Optional<Interval> interval, boolean warning) {

    /** Of 100: less would not be seen in a grade by hand. */
    public static final int NOTABLE = 5;

    public ReaderSeverity {
        Objects.requireNonNull(reader, "reader");
        comparisons = List.copyOf(comparisons);
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(interval, "interval");
    }

    /**
     * One dossier.
     *
     * @param own grade of the reader
     * @param others the mean of the grades of the others
     */
    public record Comparison(DossierId dossier, Ratio own, Ratio others) {

        public Ratio difference() {
            return own.minus(others);
        }
    }

    /**
     * With how it was reckoned: {@code mean ± quantile × deviation / √n}.
     *
     * @param deviation of the differences, with n − 1
     * @param quantile of Student's law with n − 1 degrees of freedom
     */
    public record Interval(BigDecimal low, BigDecimal high, BigDecimal deviation, BigDecimal quantile) {

        boolean leavesOutZero() {
            return low.signum() > 0 || high.signum() < 0;
        }
    }

    /** Whether the figures are worth a warning. */
    public static boolean isNotable(Ratio mean, Optional<Interval> interval) {
        return interval.filter(Interval::leavesOutZero).isPresent()
                && mean.absolute().compareTo(Ratio.of(NOTABLE)) >= 0;
    }
}
