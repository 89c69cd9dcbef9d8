package fr.nouveauxlieux.committee.ranking;

import static fr.nouveauxlieux.committee.ranking.Samples.dossier;
import static fr.nouveauxlieux.committee.ranking.Samples.dossiers;
import static fr.nouveauxlieux.committee.ranking.Samples.envelope;
import static fr.nouveauxlieux.committee.ranking.Samples.euros;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankFillingTest {

    @Test
    void itRetainsByRankAndPassesNobody() {
        Map<DossierId, ProposalDraft> filled = RankFilling.fill(
                new RankOrder(dossiers(4)),
                Map.of(dossier(1), euros(50), dossier(2), euros(60), dossier(3), euros(40)),
                100,
                EnvelopeLedger.of(Optional.of(envelope(100, 9)), List.of(), List.of()));
        assertThat(filled.get(dossier(1)).kind()).isEqualTo(ProposalKind.RETAINED);
        assertThat(filled.get(dossier(2)).kind()).isEqualTo(ProposalKind.WAITING_LIST);
        assertThat(filled.get(dossier(3)).kind()).isEqualTo(ProposalKind.WAITING_LIST);
        assertThat(filled).doesNotContainKey(dossier(4));
    }

    @Test
    void aShareIsRoundedDownToWholeEuros() {
        Map<DossierId, ProposalDraft> filled = RankFilling.fill(
                new RankOrder(dossiers(1)),
                Map.of(dossier(1), new Money(10_150)),
                50,
                EnvelopeLedger.of(Optional.empty(), List.of(), List.of()));
        assertThat(filled.get(dossier(1)).amount()).contains(euros(50));
    }

    @Property
    void theEnvelopeIsNeverExceeded(
            @ForAll @Size(min = 1, max = 15) List<@LongRange(min = 1, max = 100_000_00) Long> asked,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @LongRange(min = 1, max = 300_000) long amount,
            @ForAll @IntRange(min = 1, max = 10) int places) {
        Map<DossierId, Money> wanted = new LinkedHashMap<>();
        asked.forEach(cents -> wanted.put(dossier(wanted.size() + 1), new Money(cents)));
        Map<DossierId, ProposalDraft> filled = RankFilling.fill(
                new RankOrder(dossiers(asked.size())),
                wanted,
                percent,
                EnvelopeLedger.of(Optional.of(envelope(amount, places)), List.of(), List.of()));
        List<Money> taken = filled.values().stream()
                .map(ProposalDraft::taken)
                .flatMap(Optional::stream)
                .toList();
        assertThat(EnvelopeLedger.of(Optional.of(envelope(amount, places)), List.of(), taken)
                        .isExceeded())
                .isFalse();
        filled.forEach(
                (dossier, draft) -> assertThat(draft.amount().orElseThrow().isMoreThan(wanted.get(dossier)))
                        .isFalse());
    }
}
