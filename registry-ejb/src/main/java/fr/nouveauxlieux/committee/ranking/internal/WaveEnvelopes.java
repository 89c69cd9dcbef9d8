package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionView;
import fr.nouveauxlieux.award.decision.Decisions;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.Proposals;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waves have to give, and what of it is given away already. */
@ApplicationScoped
public class WaveEnvelopes {

    @Inject
    private CallDirectory calls;

    @Inject
    private Proposals proposals;

    @Inject
    private Decisions decisions;

    /** By the newest version of the call that a dossier of the wave follows; of a wave without any, by the newest one. */
    Optional<Envelope> find(WaveKey wave, Collection<WaveDossier> dossiers) {
        Optional<CallSheet> call = dossiers.stream()
                .map(WaveDossier::callVersion)
                .max(Integer::compare)
                .map(version -> calls.getVersion(wave.call(), version))
                .or(() -> calls.find(wave.call()));
        return call.flatMap(sheet -> sheet.envelopes().find(wave.wave()));
    }

    List<Commitment> listCommitted(WaveKey wave, Collection<WaveDossier> dossiers) {
        Map<DossierId, Proposal> proposed =
                proposals.list(wave).stream().collect(Collectors.toMap(Proposal::dossier, Function.identity()));
        Map<DossierId, DecisionView> decided =
                decisions.list(wave).stream().collect(Collectors.toMap(DecisionView::dossier, Function.identity()));
        List<Commitment> committed = new ArrayList<>();
        for (WaveDossier dossier : dossiers) {
            Optional.ofNullable(decided.get(dossier.id()))
                    .map(WaveEnvelopes::granted)
                    .orElseGet(() -> Optional.ofNullable(proposed.get(dossier.id()))
                            .flatMap(proposal -> awaiting(proposal, dossier)))
                    .ifPresent(amount -> committed.add(new Commitment(dossier.id(), amount)));
        }
        return committed;
    }

    private static Optional<Money> granted(DecisionView decision) {
        return decision.kind() == DecisionKind.ACCEPTED
                ? Optional.of(decision.amount().orElse(Money.ZERO))
                : Optional.empty();
    }

    /** Retained by the committee, and nothing decided so far. */
    private static Optional<Money> awaiting(Proposal proposal, WaveDossier dossier) {
        return proposal.kind() == ProposalKind.RETAINED && dossier.standing().stage() == DossierStage.PROPOSED
                ? proposal.amount()
                : Optional.empty();
    }
}
