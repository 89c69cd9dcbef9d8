package fr.nouveauxlieux.review.result.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.Ratio;
import fr.nouveauxlieux.review.result.ReaderSeverity;
import fr.nouveauxlieux.review.result.ReaderSeverity.Comparison;
import fr.nouveauxlieux.review.result.ReaderSeverity.Interval;
import fr.nouveauxlieux.review.result.ReviewGrade;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How each reader grades beside the others who read the same dossiers. */
final class SeverityReckoning {

    private static final int DECIMALS = 2;

    private SeverityReckoning() {}

    /** Of readers who have a dossier in common with another; the most severe first. */
    static List<ReaderSeverity> reckon(Collection<DossierGrading> gradings) {
        Map<AccountId, List<Comparison>> byReader = new TreeMap<>(Comparator.comparing(AccountId::value));
        gradings.stream()
                .sorted(Comparator.comparing(grading -> grading.dossier().number()))
                .forEach(grading -> compare(grading, byReader));
        List<ReaderSeverity> severities = new ArrayList<>();
        byReader.forEach((reader, comparisons) -> severities.add(severity(reader, comparisons)));
        severities.sort(Comparator.comparing(ReaderSeverity::mean));
        return severities;
    }

    private static void compare(DossierGrading grading, Map<AccountId, List<Comparison>> byReader) {
        List<ReviewGrade> graded = grading.reviews().stream()
                .filter(review -> review.grade().isPresent())
                .toList();
        for (ReviewGrade own : graded) {
            List<Ratio> others = graded.stream()
                    .filter(review -> !review.reader().equals(own.reader()))
                    .map(review -> review.grade().orElseThrow())
                    .toList();
            if (!others.isEmpty()) {
                byReader.computeIfAbsent(own.reader(), reader -> new ArrayList<>())
                        .add(new Comparison(grading.dossier().id(), own.grade().orElseThrow(), Ratio.meanOf(others)));
            }
        }
    }

    private static ReaderSeverity severity(AccountId reader, List<Comparison> comparisons) {
        List<Ratio> differences =
                comparisons.stream().map(Comparison::difference).toList();
        Ratio mean = Ratio.meanOf(differences);
        Optional<Interval> interval = interval(differences, mean);
        return new ReaderSeverity(reader, comparisons, mean, interval, ReaderSeverity.isNotable(mean, interval));
    }

    private static Optional<Interval> interval(List<Ratio> differences, Ratio mean) {
        int count = differences.size();
        if (count < 2) {
            return Optional.empty();
        }
        Ratio variance = differences.stream()
                .map(difference -> difference.minus(mean))
                .map(difference -> difference.times(difference))
                .reduce(Ratio.ZERO, Ratio::plus)
                .dividedBy(Ratio.of(count - 1L));
        BigDecimal quantile = StudentLaw.quantile(count - 1);
        BigDecimal half = quantile.multiply(variance.dividedBy(Ratio.of(count)).root());
        BigDecimal centre =
                new BigDecimal(mean.numerator()).divide(new BigDecimal(mean.denominator()), MathContext.DECIMAL128);
        return Optional.of(new Interval(
                centre.subtract(half).setScale(DECIMALS, RoundingMode.HALF_UP),
                centre.add(half).setScale(DECIMALS, RoundingMode.HALF_UP),
                variance.root().setScale(DECIMALS, RoundingMode.HALF_UP),
                quantile));
    }
}
