package fr.nouveauxlieux.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReviewTotalProperties {

    /** What is given for one criterion. @param level which of its levels; negative where it is not applicable */
    record Given(int weight, List<Integer> levels, int level) {}

    @Provide
    Arbitrary<List<Given>> reviews() {
        Arbitrary<List<Integer>> levels = Arbitraries.integers()
                .between(0, 100)
                .set()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(all -> all.stream().sorted().toList());
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        levels,
                        Arbitraries.integers().between(-1, 1))
                .as(Given::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 300)
    void aTotalIsBetweenNothingAndAHundred(@ForAll("reviews") List<Given> review) {
        total(review, Map.of())
                .ifPresent(total -> assertThat(total).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        assertThat(total(review, Map.of()).isPresent())
                .isEqualTo(review.stream().anyMatch(given -> given.level() >= 0));
    }

    @Property(tries = 300)
    void aHigherLevelNeverLowersTheTotal(@ForAll("reviews") List<Given> review) {
        for (int i = 0; i < review.size(); i++) {
            if (review.get(i).level() == 0) {
                assertThat(total(review, Map.of(i, 1)).orElseThrow())
                        .isGreaterThanOrEqualTo(total(review, Map.of()).orElseThrow());
            }
        }
    }

    @Property(tries = 300)
    void theTotalIsTheWeightedMeanOfShares(@ForAll("reviews") List<Given> review) {
        double sum = 0;
        double weights = 0;
        for (Given given : review) {
            if (given.level() >= 0) {
                int most = given.levels().get(given.levels().size() - 1);
                sum += given.weight() * 100.0 * given.levels().get(given.level()) / most;
                weights += given.weight();
            }
        }
        double mean = sum / weights;
        total(review, Map.of())
                .ifPresent(total -> assertThat(total.doubleValue()).isBetween(mean - 0.005_000_1, mean + 0.005_000_1));
    }

    private static Optional<BigDecimal> total(List<Given> review, Map<Integer, Integer> instead) {
        List<Criterion> criteria = new ArrayList<>();
        Map<String, OptionalInt> points = new HashMap<>();
        for (int i = 0; i < review.size(); i++) {
            Given given = review.get(i);
            String code = "c" + i;
            criteria.add(Grids.criterion(
                    code,
                    given.weight(),
                    given.levels().stream().mapToInt(Integer::intValue).toArray()));
            int level = instead.getOrDefault(i, given.level());
            points.put(
                    code,
                    level < 0
                            ? OptionalInt.empty()
                            : OptionalInt.of(given.levels().get(level)));
        }
        return ReviewTotal.of(new Grid(criteria), criterion -> points.get(criterion.code()));
    }
}
