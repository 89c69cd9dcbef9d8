package fr.nouveauxlieux.committee.ranking;

import static fr.nouveauxlieux.committee.ranking.Samples.dossier;
import static fr.nouveauxlieux.committee.ranking.Samples.dossiers;
import static fr.nouveauxlieux.committee.ranking.Samples.euros;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScenarioComparisonTest {

    private static final RankOrder ORDER = new RankOrder(dossiers(8));

    @Test
    void itTellsWhoEntersWhoLeavesAndWhoIsGivenAnotherAmount() {
        ScenarioComparison comparison = ScenarioComparison.of(
                ORDER,
                Map.of(dossier(1), euros(100), dossier(2), euros(50), dossier(3), euros(10)),
                Map.of(dossier(1), euros(80), dossier(2), euros(50), dossier(5), euros(20), dossier(4), euros(1)));
        assertThat(comparison.entering()).containsExactly(dossier(4), dossier(5));
        assertThat(comparison.leaving()).containsExactly(dossier(3));
        assertThat(comparison.changed()).containsExactly(dossier(1));
        assertThat(comparison.difference()).isEqualTo(euros(-9));
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void whatIsNotRankedAnyMoreCountsForNothing() {
        ScenarioComparison comparison = ScenarioComparison.of(ORDER, Map.of(), Map.of(dossier(99), euros(1)));
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.difference()).isEqualTo(Money.ZERO);
    }

    @Property
    void theWayBackIsTheOppositeOfTheWayThere(
            @ForAll @Size(max = 8) Map<@IntRange(min = 1, max = 8) Integer, @LongRange(min = 1, max = 999) Long> first,
            @ForAll @Size(max = 8)
                    Map<@IntRange(min = 1, max = 8) Integer, @LongRange(min = 1, max = 999) Long> other) {
        ScenarioComparison there = ScenarioComparison.of(ORDER, given(first), given(other));
        ScenarioComparison back = ScenarioComparison.of(ORDER, given(other), given(first));
        assertThat(back.entering()).isEqualTo(there.leaving());
        assertThat(back.leaving()).isEqualTo(there.entering());
        assertThat(back.changed()).isEqualTo(there.changed());
        assertThat(back.difference()).isEqualTo(Money.ZERO.minus(there.difference()));
    }

    @Property
    void withWhatEntersAndWithoutWhatLeavesTheFirstRetainsWhatTheOtherDoes(
            @ForAll @Size(max = 8) Map<@IntRange(min = 1, max = 8) Integer, @LongRange(min = 1, max = 3) Long> first,
            @ForAll @Size(max = 8) Map<@IntRange(min = 1, max = 8) Integer, @LongRange(min = 1, max = 3) Long> other) {
        ScenarioComparison comparison = ScenarioComparison.of(ORDER, given(first), given(other));
        Set<DossierId> retained = new HashSet<>(given(first).keySet());
        retained.addAll(comparison.entering());
        comparison.leaving().forEach(retained::remove);
        assertThat(retained).isEqualTo(given(other).keySet());
        assertThat(comparison.isSame()).isEqualTo(first.equals(other));
    }

    private static Map<DossierId, Money> given(Map<Integer, Long> amounts) {
        Map<DossierId, Money> given = new LinkedHashMap<>();
        amounts.forEach((number, cents) -> given.put(dossier(number), new Money(cents)));
        return given;
    }
}
