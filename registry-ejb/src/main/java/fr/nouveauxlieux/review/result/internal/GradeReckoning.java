package fr.nouveauxlieux.review.result.internal;

import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.review.GivenScore;
import fr.nouveauxlieux.review.result.CriterionPart;
import fr.nouveauxlieux.review.result.Disagreement;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.DossierGrading.CriterionSpread;
import fr.nouveauxlieux.review.result.Ratio;
import fr.nouveauxlieux.review.result.ReviewGrade;
import fr.nouveauxlieux.review.result.Spread;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What reviews come to, exactly. */
public final class GradeReckoning {

    private GradeReckoning() {}

    public static DossierGrading gradeDossier(WaveDossier dossier, List<GivenReview> reviews, Grid grid) {
        List<ReviewGrade> graded =
                reviews.stream().map(review -> gradeReview(review, grid)).toList();
        return new DossierGrading(dossier, graded, spread(graded), criteria(graded, grid), disagreements(graded));
    }

    public static ReviewGrade gradeReview(GivenReview review, Grid grid) {
        List<CriterionPart> parts = grid.criteria().stream()
                .map(criterion -> part(criterion, review.scores()))
                .toList();
        return new ReviewGrade(
                review.reader(), review.advice(), review.givenAt(), parts, grade(parts, Weighing.AS_THEY_ARE));
    }

    /** A criterion that the review does not know is not applicable to it. */
    private static CriterionPart part(Criterion criterion, List<GivenScore> scores) {
        Optional<GivenScore> score = scores.stream()
                .filter(one -> one.criterion().equals(criterion.code()))
                .findFirst();
        return new CriterionPart(
                criterion.code(),
                criterion.label(),
                criterion.weight(),
                criterion.mostPoints(),
                score.map(GivenScore::points).orElse(OptionalInt.empty()),
                score.map(GivenScore::justification).orElse(""));
    }

    /**
     * Σ weight × points ÷ most points over the applicable criteria, ÷ Σ of their weights, × 100.
     *
     * @return empty where none is applicable
     */
    static Optional<Ratio> grade(List<CriterionPart> parts, Weighing weighing) {
        Ratio sum = Ratio.ZERO;
        Ratio weights = Ratio.ZERO;
        for (CriterionPart part : parts) {
            if (part.isApplicable()) {
                Ratio weight = weighing.weigh(part);
                sum = sum.plus(part.share().orElseThrow().times(weight));
                weights = weights.plus(weight);
            }
        }
        return weights.equals(Ratio.ZERO) ? Optional.empty() : Optional.of(sum.dividedBy(weights));
    }

    /** What a criterion weighs. */
    @FunctionalInterface
    interface Weighing {

        Weighing AS_THEY_ARE = part -> Ratio.of(part.weight());

        Ratio weigh(CriterionPart part);
    }

    static Optional<Spread> spread(List<ReviewGrade> reviews) {
        return Spread.of(reviews.stream()
                .map(ReviewGrade::grade)
                .flatMap(Optional::stream)
                .toList());
    }

    private static List<CriterionSpread> criteria(List<ReviewGrade> reviews, Grid grid) {
        List<CriterionSpread> spreads = new ArrayList<>();
        for (int i = 0; i < grid.criteria().size(); i++) {
            int position = i;
            List<CriterionPart> parts = reviews.stream()
                    .map(review -> review.parts().get(position))
                    .filter(CriterionPart::isApplicable)
                    .toList();
            Spread.of(parts.stream().map(part -> part.share().orElseThrow()).toList())
                    .ifPresent(spread -> spreads.add(new CriterionSpread(parts.get(0), spread)));
        }
        return spreads;
    }

    private static Set<Disagreement> disagreements(List<ReviewGrade> reviews) {
        Set<Disagreement> found = EnumSet.noneOf(Disagreement.class);
        if (spread(reviews)
                .filter(spread -> spread.range().compareTo(Ratio.of(Disagreement.FAR_APART)) >= 0)
                .isPresent()) {
            found.add(Disagreement.GRADES);
        }
        Set<Advice> advices = reviews.stream().map(ReviewGrade::advice).collect(Collectors.toSet());
        if (advices.contains(Advice.NOT_RETAIN) && advices.size() > 1) {
            found.add(Disagreement.ADVICES);
        }
        return found;
    }
}
