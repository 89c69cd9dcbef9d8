package fr.nouveauxlieux.review.result.internal;

import static fr.nouveauxlieux.review.result.internal.Graded.NOT_APPLICABLE;
import static fr.nouveauxlieux.review.result.internal.Graded.grading;
import static fr.nouveauxlieux.review.result.internal.Graded.grid;
import static fr.nouveauxlieux.review.result.internal.Graded.review;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.review.result.CriterionPart;
import fr.nouveauxlieux.review.result.Disagreement;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.Ratio;
import fr.nouveauxlieux.review.result.ReviewGrade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GradeReckoningTest {

    private static final int CRITERIA = 5;

    @Test
    void aGradeIsTheWeightedMeanOfTheSharesOfThePoints() {
        ReviewGrade graded = GradeReckoning.gradeReview(review(1, 4, 3, 1), grid(15, 10, 5));
        assertThat(graded.weightedSum()).isEqualTo(Ratio.of(1500 + 750 + 125));
        assertThat(graded.applicableWeight()).isEqualTo(30);
        assertThat(graded.grade()).contains(Ratio.of(2375, 30));
    }

    @Test
    void whatIsNotApplicableCountsNeitherAsPointsNorAsWeight() {
        ReviewGrade graded = GradeReckoning.gradeReview(review(1, 4, NOT_APPLICABLE, 2), grid(15, 50, 5));
        assertThat(graded.applicableWeight()).isEqualTo(20);
        assertThat(graded.grade()).contains(Ratio.of(1750, 20));
    }

    @Test
    void aReviewOfWhichNothingIsApplicableHasNoGradeAndCountsInNoMean() {
        Grid grid = grid(1, 1);
        GivenReview none = review(2, NOT_APPLICABLE, NOT_APPLICABLE);
        assertThat(GradeReckoning.gradeReview(none, grid).grade()).isEmpty();
        assertThat(grading(grid, 1, review(1, 4, 2), none).grade()).contains(new BigDecimal("75.00"));
        assertThat(grading(grid, 1, none).grade()).isEmpty();
    }

    @Test
    void theGradeOfADossierIsTheMeanOfItsReviewsRoundedOnce() {
        // 100/3 and 50: 41.666…, where rounding each review first would end at 41.665.
        DossierGrading grading = grading(grid(2, 1), 1, review(1, 0, 4), review(2, 2, 2));
        assertThat(grading.spread().orElseThrow().mean()).isEqualTo(Ratio.of(125, 3));
        assertThat(grading.grade()).contains(new BigDecimal("41.67"));
    }

    @Test
    void dispersionIsToldOfGradesAndOfEachCriterion() {
        DossierGrading grading = grading(grid(1, 1), 1, review(1, 4, 2), review(2, 0, 2));
        assertThat(grading.spread().orElseThrow().range()).isEqualTo(Ratio.of(50));
        assertThat(grading.spread().orElseThrow().deviation(2)).isEqualTo(new BigDecimal("25.00"));
        assertThat(grading.criteria())
                .extracting(one -> one.spread().range())
                .containsExactly(Ratio.of(100), Ratio.of(0));
        assertThat(grading.criteria().get(0).spread().mean()).isEqualTo(Ratio.of(50));
    }

    @Test
    void aCriterionThatNobodyScoredHasNoDispersion() {
        DossierGrading grading = grading(grid(1, 1), 1, review(1, 4, NOT_APPLICABLE), review(2, 4, NOT_APPLICABLE));
        assertThat(grading.criteria())
                .extracting(one -> one.example().criterion())
                .containsExactly("c0");
    }

    @Test
    void gradesAQuarterOfTheScaleApartDisagree() {
        Grid grid = grid(1);
        assertThat(grading(grid, 1, review(1, 3), review(2, 2)).disagreements()).containsExactly(Disagreement.GRADES);
        Grid fine = grid(24, 1);
        assertThat(grading(fine, 1, review(1, 3, 3), review(2, 2, 3)).disagreements())
                .as("24 points apart")
                .isEmpty();
        assertThat(grading(grid, 1, review(1, 0)).disagreements())
                .as("one review alone")
                .isEmpty();
    }

    @Test
    void oppositeAdvicesDisagreeWhateverTheGrades() {
        Grid grid = grid(1);
        GivenReview yes = review(1, Advice.RETAIN_WITH_RESERVE, List.of(3));
        GivenReview no = review(2, Advice.NOT_RETAIN, List.of(3));
        assertThat(grading(grid, 1, yes, no).disagreements()).containsExactly(Disagreement.ADVICES);
        assertThat(grading(grid, 1, yes, review(2, 3)).disagreements()).isEmpty();
        assertThat(grading(grid, 1, no).disagreements()).isEmpty();
    }

    @Provide
    Arbitrary<List<Integer>> points() {
        return Arbitraries.integers().between(NOT_APPLICABLE, 4).list().ofSize(CRITERIA);
    }

    @Provide
    Arbitrary<List<List<Integer>>> reviews() {
        return points().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Integer>> weights() {
        return Arbitraries.integers().between(1, 11).list().ofSize(CRITERIA);
    }

    private static Grid gridOf(List<Integer> weights) {
        return grid(weights.stream().mapToInt(Integer::intValue).toArray());
    }

    private static DossierGrading gradingOf(List<List<Integer>> reviews, Grid grid) {
        List<GivenReview> given = new ArrayList<>();
        reviews.forEach(points -> given.add(review(given.size(), Advice.RETAIN, points)));
        return GradeReckoning.gradeDossier(Graded.dossier(1), given, grid);
    }

    @Property
    void theOrderOfReviewsChangesNothing(
            @ForAll("reviews") List<List<Integer>> reviews,
            @ForAll("weights") List<Integer> weights,
            @ForAll long seed) {
        List<List<Integer>> shuffled = new ArrayList<>(reviews);
        Collections.shuffle(shuffled, new Random(seed));
        Grid grid = gridOf(weights);
        assertThat(gradingOf(shuffled, grid).spread())
                .isEqualTo(gradingOf(reviews, grid).spread());
        assertThat(gradingOf(shuffled, grid).disagreements())
                .isEqualTo(gradingOf(reviews, grid).disagreements());
    }

    @Property
    void theOrderOfCriteriaChangesNothing(
            @ForAll("points") List<Integer> points, @ForAll("weights") List<Integer> weights, @ForAll long seed) {
        List<CriterionPart> parts =
                new ArrayList<>(GradeReckoning.gradeReview(review(1, Advice.RETAIN, points), gridOf(weights))
                        .parts());
        Optional<Ratio> before = GradeReckoning.grade(parts, GradeReckoning.Weighing.AS_THEY_ARE);
        Collections.shuffle(parts, new Random(seed));
        assertThat(GradeReckoning.grade(parts, GradeReckoning.Weighing.AS_THEY_ARE))
                .isEqualTo(before);
    }

    @Property
    void aCriterionThatIsNotApplicableNeverChangesAGrade(
            @ForAll("points") List<Integer> points,
            @ForAll("weights") List<Integer> weights,
            @ForAll @IntRange(min = 1, max = 100) int weight) {
        List<CriterionPart> parts =
                new ArrayList<>(GradeReckoning.gradeReview(review(1, Advice.RETAIN, points), gridOf(weights))
                        .parts());
        Optional<Ratio> before = GradeReckoning.grade(parts, GradeReckoning.Weighing.AS_THEY_ARE);
        parts.add(new CriterionPart("more", parts.get(0).label(), weight, 4, OptionalInt.empty(), "sans objet"));
        assertThat(GradeReckoning.grade(parts, GradeReckoning.Weighing.AS_THEY_ARE))
                .isEqualTo(before);
    }

    @Property
    void gradesLieBetweenTheLowestAndTheHighestShare(
            @ForAll("reviews") List<List<Integer>> reviews, @ForAll("weights") List<Integer> weights) {
        DossierGrading grading = gradingOf(reviews, gridOf(weights));
        for (ReviewGrade review : grading.reviews()) {
            List<Ratio> shares = review.parts().stream()
                    .map(CriterionPart::share)
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(review.grade().isPresent()).isEqualTo(!shares.isEmpty());
            review.grade()
                    .ifPresent(grade -> assertThat(grade).isBetween(Collections.min(shares), Collections.max(shares)));
        }
        grading.grade().ifPresent(grade -> assertThat(grade).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    @Property
    void weightsAllMultipliedAlikeChangeNothing(
            @ForAll("reviews") List<List<Integer>> reviews,
            @ForAll("weights") List<Integer> weights,
            @ForAll @IntRange(min = 2, max = 9) int factor) {
        List<Integer> multiplied =
                weights.stream().map(weight -> weight * factor).toList();
        assertThat(gradingOf(reviews, gridOf(multiplied)).spread())
                .isEqualTo(gradingOf(reviews, gridOf(weights)).spread());
    }

    @Property
    void aReviewEqualToTheMeanLeavesTheMeanAndNarrowsTheDispersion(
            @ForAll @IntRange(min = 0, max = 4) int low, @ForAll @IntRange(min = 0, max = 4) int high) {
        Grid grid = grid(1, 1);
        DossierGrading two = grading(grid, 1, review(1, low, low), review(2, high, high));
        DossierGrading three = grading(grid, 1, review(1, low, low), review(2, high, high), review(3, low, high));
        assertThat(three.grade()).isEqualTo(two.grade());
        assertThat(three.spread().orElseThrow().variance())
                .isLessThanOrEqualTo(two.spread().orElseThrow().variance());
    }
}
