package fr.nouveauxlieux.committee.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.committee.ranking.Coverage.Share;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static Share share(String departement, int retained, int committed, int laureates) {
        return new Share(departement, 1, retained, committed, laureates, Money.ofEuros(10));
    }

    @Test
    void sharesOfADepartementAreAddedUp() {
        Coverage coverage = Coverage.of(List.of(share("59", 1, 0, 0), share("59", 0, 1, 1), share("62", 0, 0, 0)));
        assertThat(coverage.byDepartement().get("59")).isEqualTo(new Share("59", 2, 1, 1, 1, Money.ofEuros(20)));
        assertThat(coverage.byDepartement().get("62").isCovered()).isFalse();
    }

    @Test
    void aLaureateOfAnotherWaveCoversADepartementButNotNewly() {
        Coverage coverage = Coverage.of(List.of(share("59", 1, 0, 2), share("62", 0, 0, 1), share("80", 0, 1, 0)));
        assertThat(coverage.countCovered()).isEqualTo(3);
        assertThat(coverage.countNewlyCovered()).isEqualTo(1);
        assertThat(coverage.byDepartement().get("62").isServed()).isFalse();
    }

    @Test
    void dossiersThatTellNoDepartementCoverNone() {
        assertThat(Coverage.of(List.of(share("", 1, 0, 0))).countCovered()).isZero();
    }
}
