package fr.nouveauxlieux.review;

import static fr.nouveauxlieux.review.Grids.criterion;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.grid.Grid;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReviewTotalTest {

    private static final Grid GRID = Grids.of(
            criterion("governance", 30, 1, 3, 5), criterion("territory", 50, 0, 2, 4), criterion("budget", 20, 1, 3));

    private static Optional<BigDecimal> total(Map<String, Integer> points) {
        return ReviewTotal.of(
                GRID,
                criterion -> points.containsKey(criterion.code())
                        ? OptionalInt.of(points.get(criterion.code()))
                        : OptionalInt.empty());
    }

    @Test
    void theHighestLevelEverywhereIsAHundred() {
        assertThat(total(Map.of("governance", 5, "territory", 4, "budget", 3))).contains(new BigDecimal("100.00"));
    }

    @Test
    void eachCriterionCountsByItsWeight() {
        // 30 × 3/5 + 50 × 2/4 + 20 × 1/3
        assertThat(total(Map.of("governance", 3, "territory", 2, "budget", 1))).contains(new BigDecimal("49.67"));
    }

    @Test
    void whatIsNotApplicableIsInNeitherSum() {
        assertThat(total(Map.of("governance", 3))).contains(new BigDecimal("60.00"));
        assertThat(total(Map.of("territory", 0))).contains(new BigDecimal("0.00"));
    }

    @Test
    void nothingScoredIsNoTotalRatherThanZero() {
        assertThat(total(Map.of())).isEmpty();
    }

    @Test
    void halvesAreRoundedUpOnceAndNotBefore() {
        Grid thirds = Grids.of(
                criterion("a", 1, 0, 1, 3),
                criterion("b", 1, 0, 1, 3),
                criterion("c", 1, 0, 1, 3),
                criterion("d", 5, 0, 80));
        // (100/3 × 3 + 0) / 8 = 12.5 exactly, however many decimals a third has.
        assertThat(ReviewTotal.of(thirds, one -> OptionalInt.of(one.code().equals("d") ? 0 : 1)))
                .contains(new BigDecimal("12.50"));
    }
}
