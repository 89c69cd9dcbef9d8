package fr.nouveauxlieux.review.result.internal;

import static fr.nouveauxlieux.review.result.internal.Graded.grading;
import static fr.nouveauxlieux.review.result.internal.Graded.grid;
import static fr.nouveauxlieux.review.result.internal.Graded.reader;
import static fr.nouveauxlieux.review.result.internal.Graded.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.Ratio;
import fr.nouveauxlieux.review.result.ReaderSeverity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeverityReckoningTest {

    private static final Grid GRID = grid(1);

    private static ReaderSeverity of(int reader, DossierGrading... gradings) {
        return SeverityReckoning.reckon(List.of(gradings)).stream()
                .filter(severity -> severity.reader().equals(reader(reader)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReaderIsComparedWithTheMeanOfTheOthersOnTheSameDossiers() {
        ReaderSeverity severity = of(
                1,
                grading(GRID, 1, review(1, 1), review(2, 2), review(3, 3)),
                grading(GRID, 2, review(1, 2), review(2, 2)),
                grading(GRID, 3, review(2, 4), review(3, 4)));
        assertThat(severity.comparisons()).hasSize(2);
        assertThat(severity.comparisons().get(0).others()).isEqualTo(Ratio.of(125, 2));
        assertThat(severity.mean()).isEqualTo(Ratio.of(-75, 4));
    }

    @Test
    void whoReadAloneIsComparedWithNobody() {
        assertThat(SeverityReckoning.reckon(List.of(grading(GRID, 1, review(1, 1)))))
                .isEmpty();
    }

    @Test
    void theIntervalIsStudentsAtNinetyFivePercent() {
        // Differences of -25, -25, -25, -50: mean -31.25, deviation 12.5, 3.182 × 12.5 ÷ 2 = 19.8875.
        ReaderSeverity severity = of(
                1,
                grading(GRID, 1, review(1, 1), review(2, 2)),
                grading(GRID, 2, review(1, 2), review(2, 3)),
                grading(GRID, 3, review(1, 3), review(2, 4)),
                grading(GRID, 4, review(1, 1), review(2, 3)));
        assertThat(severity.interval().orElseThrow())
                .isEqualTo(new ReaderSeverity.Interval(
                        new BigDecimal("-51.14"),
                        new BigDecimal("-11.36"),
                        new BigDecimal("12.50"),
                        new BigDecimal("3.182")));
        assertThat(severity.warning()).isTrue();
    }

    @Test
    void oneDossierWarnsOfNothing() {
        ReaderSeverity severity = of(1, grading(GRID, 1, review(1, 0), review(2, 4)));
        assertThat(severity.mean()).isEqualTo(Ratio.of(-100));
        assertThat(severity.interval()).isEmpty();
        assertThat(severity.warning()).isFalse();
    }

    @Test
    void differencesThatGoBothWaysWarnOfNothing() {
        ReaderSeverity severity = of(
                1,
                grading(GRID, 1, review(1, 0), review(2, 4)),
                grading(GRID, 2, review(1, 4), review(2, 3)),
                grading(GRID, 3, review(1, 1), review(2, 2)));
        assertThat(severity.warning()).isFalse();
    }

    @Test
    void aSteadyButSmallDifferenceWarnsOfNothing() {
        Grid fine = grid(24, 1);
        ReaderSeverity severity = of(
                1,
                grading(fine, 1, review(1, 3, 0), review(2, 3, 4)),
                grading(fine, 2, review(1, 2, 0), review(2, 2, 4)),
                grading(fine, 3, review(1, 1, 0), review(2, 1, 4)));
        assertThat(severity.mean()).isEqualTo(Ratio.of(-4));
        assertThat(severity.interval().orElseThrow().high()).isEqualByComparingTo("-4");
        assertThat(severity.warning()).isFalse();
    }

    @Test
    void betweenTwoRowsOfTheTableTheIntervalIsTheWiderOne() {
        assertThat(StudentLaw.quantile(1)).isEqualByComparingTo("12.706");
        assertThat(StudentLaw.quantile(30)).isEqualByComparingTo("2.042");
        assertThat(StudentLaw.quantile(45)).isEqualByComparingTo("2.021");
        assertThat(StudentLaw.quantile(5000)).isEqualByComparingTo("1.984");
        assertThatThrownBy(() -> StudentLaw.quantile(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
