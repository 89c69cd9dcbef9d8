package fr.nouveauxlieux.award.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.award.agreement.AwardFigures.Counts;
import fr.nouveauxlieux.award.agreement.AwardFigures.Sums;
import fr.nouveauxlieux.award.agreement.AwardFigures.Total;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwardFiguresTest {

    private static Sums sums(int year, String region, long engaged, long paid, long due) {
        return new Sums(year, region, Money.ofEuros(engaged), Money.ofEuros(paid), Money.ofEuros(due));
    }

    @Test
    void moneyIsAddedUpByYearAndByRegion() {
        AwardFigures figures = new AwardFigures(
                List.of(
                        sums(2026, "32", 100, 10, 0),
                        sums(2026, "32", 0, 5, 20),
                        sums(2026, "11", 7, 0, 0),
                        sums(2027, "32", 0, 0, 50)),
                List.of());
        assertThat(figures.sums()).hasSize(3);
        assertThat(figures.sumsByYear().get(2026)).isEqualTo(sums(2026, "", 107, 15, 20));
        assertThat(figures.sumsByYear().get(2027)).isEqualTo(sums(2027, "", 0, 0, 50));
        assertThat(figures.sumsByRegion(year -> true).get("32")).isEqualTo(sums(0, "32", 100, 15, 70));
        assertThat(figures.sumsByRegion(year -> year == 2026).get("32")).isEqualTo(sums(0, "32", 100, 15, 20));
    }

    @Test
    void anIndicatorThatAReportDoesNotTellCountsAsNothingAndNotAsZero() {
        AwardFigures figures = new AwardFigures(
                List.of(),
                List.of(
                        new Counts(2026, "32", 1, Map.of(Indicator.VISITORS, new Total(100_000, 1))),
                        new Counts(2026, "32", 1, Map.of(Indicator.BALANCE, new Total(-5_000, 1))),
                        new Counts(2026, "", 1, Map.of(Indicator.VISITORS, new Total(50_000, 1)))));
        Counts all = figures.countsByYear().get(2026);
        assertThat(all.reports()).isEqualTo(3);
        assertThat(all.totals())
                .containsEntry(Indicator.VISITORS, new Total(150_000, 2))
                .containsEntry(Indicator.BALANCE, new Total(-5_000, 1))
                .doesNotContainKey(Indicator.JOBS);
        assertThat(figures.counts()).hasSize(2);
    }
}
