package fr.nouveauxlieux.panel.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.panel.Absence;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KeptPanelistTest {

    private static final WaveKey WAVE = new WaveKey(new CallCode("fabriques"), "2026-4");
    private static final AccountId READER = AccountId.draw();

    @Provide
    Arbitrary<Panelist> panelists() {
        Arbitrary<Set<String>> competences = Arbitraries.of("travailler", "culture", "gouvernance", "modele-economique")
                .set();
        Arbitrary<Set<String>> departements =
                Arbitraries.of("59", "62", "2A", "974").set();
        Arbitrary<List<Absence>> absences = Arbitraries.integers()
                .between(0, 100)
                .set()
                .ofMaxSize(4)
                .map(days -> days.stream()
                        .sorted()
                        .map(day -> LocalDate.of(2026, 1, 1).plusDays(day))
                        .map(first -> new Absence(first, first.plusDays(3)))
                        .toList());
        return Combinators.combine(
                        Arbitraries.of(Seat.class),
                        Arbitraries.of(College.class),
                        competences,
                        departements,
                        Arbitraries.integers().between(0, 1000),
                        absences)
                .as((seat, college, known, where, most, away) ->
                        new Panelist(READER, seat, college, known, where, most, away));
    }

    @Property
    void whatIsKeptOfAPanelistIsWhatWasSaid(@ForAll("panelists") Panelist panelist) {
        KeptPanelist kept = new KeptPanelist(WAVE, panelist, AccountId.draw(), Instant.EPOCH);
        assertThat(kept.panelist()).isEqualTo(panelist);
        assertThat(kept.wave()).isEqualTo(WAVE);
        assertThat(kept.revise(panelist)).isFalse();
    }

    @Test
    void aRevisionChangesWhatIsKnownAndNotWhoSits() {
        Panelist before = new Panelist(READER, Seat.READER, College.COUNCIL, Set.of(), Set.of(), 10, List.of());
        Panelist after =
                new Panelist(READER, Seat.READER, College.EXPERT, Set.of("culture"), Set.of("59"), 5, List.of());
        KeptPanelist kept = new KeptPanelist(WAVE, before, AccountId.draw(), Instant.EPOCH);
        assertThat(kept.revise(after)).isTrue();
        assertThat(kept.panelist()).isEqualTo(after);
    }
}
