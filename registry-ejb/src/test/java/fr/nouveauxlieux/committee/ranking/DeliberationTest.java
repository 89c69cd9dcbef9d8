package fr.nouveauxlieux.committee.ranking;

import static fr.nouveauxlieux.committee.ranking.Samples.dossier;
import static fr.nouveauxlieux.committee.ranking.Samples.dossiers;
import static fr.nouveauxlieux.committee.ranking.Samples.envelope;
import static fr.nouveauxlieux.committee.ranking.Samples.euros;
import static fr.nouveauxlieux.committee.ranking.Samples.order;
import static fr.nouveauxlieux.committee.ranking.Samples.quotaOfPlaces;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.ranking.QuotaLedger.Given;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliberationTest {

    private static final ProposalDraft RETAINED =
            new ProposalDraft(ProposalKind.RETAINED, Optional.of(euros(60)), "Solide.");
    private static final ProposalDraft REFUSED =
            new ProposalDraft(ProposalKind.NOT_RETAINED, Optional.empty(), "Hors sujet.");

    @Test
    void aWholeDeliberationHasNoObstacle() {
        assertThat(deliberation(order("90", "80"), Map.of(dossier(1), RETAINED, dossier(2), REFUSED))
                        .obstacles())
                .isEmpty();
    }

    @Test
    void aProposalNeedsReasonsWhereADossierWithoutOneWaits() {
        ProposalDraft mute = new ProposalDraft(ProposalKind.ADJOURNED, Optional.empty(), "  ");
        assertThat(deliberation(order("90", "80"), Map.of(dossier(2), mute)).obstacles())
                .containsExactly(new ClosingObstacle.ReasonsLack(dossier(2)));
    }

    @Test
    void aDossierForWhichNothingIsProposedIsNoDeparture() {
        assertThat(deliberation(order("70", "80", "60"), Map.of(dossier(2), RETAINED, dossier(3), REFUSED))
                        .obstacles())
                .isEmpty();
    }

    @Test
    void aDepartureNeedsAReason() {
        Map<DossierId, ProposalDraft> proposals = Map.of(dossier(1), RETAINED, dossier(2), REFUSED);
        assertThat(deliberation(order("70", "80"), proposals).obstacles())
                .containsExactly(new ClosingObstacle.DepartureUnexplained(dossier(2)));
        assertThat(deliberation(order("70", "80"), proposals, Set.of(dossier(2)), Set.of())
                        .obstacles())
                .isEmpty();
    }

    @Test
    void anExceededEnvelopeIsRefusedByHowMuch() {
        assertThat(deliberation(order("90", "80"), Map.of(dossier(1), RETAINED, dossier(2), RETAINED))
                        .obstacles())
                .containsExactly(new ClosingObstacle.EnvelopeExceeded(euros(20)));
    }

    @Test
    void aShareThatIsNotRespectedNeedsAReason() {
        Map<DossierId, ProposalDraft> proposals = Map.of(dossier(1), RETAINED, dossier(2), REFUSED);
        Deliberation bare = kept(proposals, Set.of());
        assertThat(bare.obstacles())
                .containsExactly(new ClosingObstacle.QuotaUnexplained("qpv", QuotaStatus.NOT_RESPECTED));
        assertThat(kept(proposals, Set.of("qpv")).obstacles()).isEmpty();
    }

    @Test
    void whatWasNotVotedOrCannotBeProposedAnyMoreIsTold() {
        Deliberation deliberation = new Deliberation(
                order("90"),
                Map.of(dossier(1), RETAINED),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                EnvelopeLedger.of(Optional.empty(), List.of(), List.of()),
                List.of());
        assertThat(deliberation.obstacles())
                .containsExactly(
                        new ClosingObstacle.NotBeforeCommittee(dossier(1)), new ClosingObstacle.VoteLacks(dossier(1)));
    }

    private static Deliberation deliberation(List<GradedDossier> order, Map<DossierId, ProposalDraft> proposals) {
        return deliberation(order, proposals, Set.of(), Set.of());
    }

    private static Deliberation deliberation(
            List<GradedDossier> order,
            Map<DossierId, ProposalDraft> proposals,
            Set<DossierId> explained,
            Set<String> explainedQuotas) {
        return new Deliberation(
                order,
                proposals,
                explained,
                explainedQuotas,
                Set.copyOf(dossiers(order.size())),
                Set.copyOf(dossiers(order.size())),
                ledger(proposals, 9),
                List.of());
    }

    /** One place, which is kept, and of which nobody is known to be. */
    private static Deliberation kept(Map<DossierId, ProposalDraft> proposals, Set<String> explainedQuotas) {
        EnvelopeLedger ledger = ledger(proposals, 1);
        return new Deliberation(
                order("90", "80"),
                proposals,
                Set.of(),
                explainedQuotas,
                Set.copyOf(dossiers(2)),
                Set.copyOf(dossiers(2)),
                ledger,
                List.of(QuotaLedger.of(quotaOfPlaces("qpv", 1), ledger, List.of(new Given(Membership.NO, euros(60))))));
    }

    private static EnvelopeLedger ledger(Map<DossierId, ProposalDraft> proposals, int places) {
        List<Money> taken = proposals.values().stream()
                .map(ProposalDraft::taken)
                .flatMap(Optional::stream)
                .toList();
        return EnvelopeLedger.of(Optional.of(envelope(100, places)), List.of(), taken);
    }
}
