package fr.nouveauxlieux.review.internal;

import static fr.nouveauxlieux.review.Grids.criterion;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.GivenScore;
import fr.nouveauxlieux.review.Grids;
import fr.nouveauxlieux.review.ReviewFault;
import fr.nouveauxlieux.review.ReviewFault.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WrittenReviewTest {

    private static final Grid GRID = Grids.of(criterion("governance", 1, 1, 3), criterion("budget", 2, 0, 5));

    private static final Map<String, String> WHOLE = Map.of(
            "level-governance", "3",
            "why-governance", "Un collectif solide.",
            "level-budget", "na",
            "why-budget", "Sans objet à ce stade.",
            "advice", "RETAIN");

    private static WrittenReview with(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(WHOLE);
        values.putAll(changes);
        return new WrittenReview(GRID, values);
    }

    @Test
    void aWholeReviewHasNoFaultAndAScoreForEachCriterion() {
        WrittenReview written = with(Map.of());
        assertThat(written.listFaults()).isEmpty();
        assertThat(written.scores())
                .containsExactly(
                        new GivenScore("governance", OptionalInt.of(3), "Un collectif solide."),
                        new GivenScore("budget", OptionalInt.empty(), "Sans objet à ce stade."));
        assertThat(written.findAdvice()).contains(Advice.RETAIN);
        assertThat(written.countDone()).isEqualTo(2);
    }

    @Test
    void whatLacksIsToldFieldByFieldInTheOrderOfThePage() {
        assertThat(new WrittenReview(GRID, Map.of("level-budget", "5")).listFaults())
                .containsExactly(
                        new ReviewFault("level-governance", Kind.LEVEL_LACKS),
                        new ReviewFault("why-governance", Kind.WHY_LACKS),
                        new ReviewFault("why-budget", Kind.WHY_LACKS),
                        new ReviewFault("advice", Kind.ADVICE_LACKS));
    }

    @Test
    void aCriterionThatIsNotApplicableIsJustifiedToo() {
        assertThat(with(Map.of("why-budget", "")).listFaults())
                .containsExactly(new ReviewFault("why-budget", Kind.WHY_LACKS));
    }

    @Test
    void notEverythingCanBeLeftOut() {
        assertThat(with(Map.of("level-governance", "na")).listFaults())
                .containsExactly(new ReviewFault("level-governance", Kind.NOTHING_SCORED));
    }

    @Test
    void aLevelOfAnotherGridIsNone() {
        assertThat(with(Map.of("level-governance", "4")).listFaults())
                .isEqualTo(List.of(new ReviewFault("level-governance", Kind.LEVEL_LACKS)));
    }
}
