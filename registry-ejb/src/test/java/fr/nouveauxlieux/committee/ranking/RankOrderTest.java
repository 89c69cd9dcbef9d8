package fr.nouveauxlieux.committee.ranking;

import static fr.nouveauxlieux.committee.ranking.Samples.dossier;
import static fr.nouveauxlieux.committee.ranking.Samples.dossiers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RankOrderTest {

    @Test
    void theBestGradeComesFirstAndEqualOnesStayAsTheyCame() {
        RankOrder order = RankOrder.byGrade(Samples.order("", "70", "90", "70"));
        assertThat(order.dossiers()).containsExactly(dossier(3), dossier(2), dossier(4), dossier(1));
    }

    @Test
    void aRankBeyondTheLastIsTheLast() {
        RankOrder order = new RankOrder(dossiers(3));
        assertThat(order.withAt(dossier(1), 9).dossiers()).containsExactly(dossier(2), dossier(3), dossier(1));
        assertThat(order.withAt(dossier(3), -4).dossiers()).containsExactly(dossier(3), dossier(1), dossier(2));
    }

    @Test
    void whatIsNotRankedCannotBeMoved() {
        assertThatThrownBy(() -> new RankOrder(dossiers(2)).withAt(dossier(5), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDossierIsRankedOnce() {
        assertThatThrownBy(() -> new RankOrder(List.of(dossier(1), dossier(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aMoveLosesNobodyAndLeavesTheOthersInTheirOrder(
            @ForAll @IntRange(min = 1, max = 20) int size,
            @ForAll @IntRange(min = 1, max = 20) int moved,
            @ForAll @IntRange(min = 1, max = 20) int rank) {
        RankOrder order = new RankOrder(dossiers(size));
        int known = (moved - 1) % size + 1;
        RankOrder after = order.withAt(dossier(known), (rank - 1) % size + 1);
        assertThat(after.rankOf(dossier(known))).isEqualTo((rank - 1) % size + 1);
        List<Object> others = new ArrayList<>(after.dossiers());
        others.remove(dossier(known));
        List<Object> before = new ArrayList<>(order.dossiers());
        before.remove(dossier(known));
        assertThat(others).isEqualTo(before);
    }
}
