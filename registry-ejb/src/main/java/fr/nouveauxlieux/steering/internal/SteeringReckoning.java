package fr.nouveauxlieux.steering.internal;

import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionView;
import fr.nouveauxlieux.award.decision.Decisions;
import fr.nouveauxlieux.award.laureate.Laureate;
import fr.nouveauxlieux.award.laureate.Laureates;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.Proposals;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.review.result.KeptApart;
import fr.nouveauxlieux.steering.FunnelStep;
import fr.nouveauxlieux.steering.SteeringBoard;
import fr.nouveauxlieux.steering.SteeringBoard.Amounts;
import fr.nouveauxlieux.steering.SteeringBoard.Comparison;
import fr.nouveauxlieux.steering.SteeringBoard.Reached;
import fr.nouveauxlieux.steering.SteeringBoard.Use;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the figures of a wave. */
@ApplicationScoped
public class SteeringReckoning {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private SteeringRows rows;

    @Inject
    private Proposals proposals;

    @Inject
    private Decisions decisions;

    @Inject
    private Laureates laureates;

    @Inject
    private ReaderLoads readerLoads;

    @Inject
    private QuotaUses quotas;

    @Inject
    private CallDirectory calls;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private KeptApart keptApart;

    @Inject
    private Clock clock;

    public SteeringBoard reckon(WaveKey wave) {
        List<WaveDossier> all = dossiers.list(wave);
        List<TakenStep> steps = rows.listSteps(wave);
        Map<DossierId, Money> retained = proposed(wave, ProposalKind.RETAINED);
        Map<DossierId, Money> decided = decided(wave);
        Optional<Envelope> envelope = envelope(wave);
        Set<DossierId> served = new HashSet<>(retained.keySet());
        served.addAll(decided.keySet());
        List<WaveKey> others = listWaves(wave);
        List<WaveKey> shown =
                others.stream().filter(other -> !keptApart.is(other)).toList();
        return new SteeringBoard(
                wave,
                Funnel.reckon(all, steps),
                new Amounts(
                        asked(all),
                        use(retained),
                        use(proposed(wave, ProposalKind.WAITING_LIST)),
                        use(decided),
                        envelope.flatMap(Envelope::amount),
                        envelope.map(Envelope::places).orElse(OptionalInt.empty())),
                envelope.map(known -> quotas.list(known, retained, decided)).orElse(List.of()),
                StageTimes.reckon(steps, clock.instant()),
                Territories.reckon(all, served, laureatesBeside(wave), gazetteer),
                readerLoads.list(wave),
                shown.stream().map(this::compare).toList(),
                others.size() - shown.size());
    }

    /** Of the same call, to which dossiers were submitted; the one that closed last first. */
    private List<WaveKey> listWaves(WaveKey wave) {
        return rows.listStandings(wave.call()).keySet().stream()
                .flatMap(other -> calls.findWave(other.call(), other.wave()).stream())
                .sorted(Comparator.comparing(WaveView::deadline).reversed())
                .map(other -> new WaveKey(other.call(), other.code()))
                .toList();
    }

    /** Of other waves of the same call. */
    private List<Laureate> laureatesBeside(WaveKey wave) {
        return laureates.list().stream()
                .filter(laureate -> laureate.wave().call().equals(wave.call())
                        && !laureate.wave().equals(wave))
                .toList();
    }

    private Optional<Envelope> envelope(WaveKey wave) {
        return calls.find(wave.call()).flatMap(call -> call.envelopes().find(wave.wave()));
    }

    private Map<DossierId, Money> proposed(WaveKey wave, ProposalKind kind) {
        return proposals.list(wave).stream()
                .filter(proposal -> proposal.kind() == kind)
                .collect(Collectors.toMap(
                        Proposal::dossier, proposal -> proposal.amount().orElse(Money.ZERO)));
    }

    private Map<DossierId, Money> decided(WaveKey wave) {
        return decisions.list(wave).stream()
                .filter(decision -> decision.kind() == DecisionKind.ACCEPTED)
                .collect(Collectors.toMap(
                        DecisionView::dossier, decision -> decision.amount().orElse(Money.ZERO)));
    }

    private static Money asked(Collection<WaveDossier> all) {
        return all.stream()
                .filter(dossier -> dossier.standing().state() != DossierState.WITHDRAWN)
                .map(WaveDossier::aid)
                .flatMap(Optional::stream)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Use use(Map<DossierId, Money> amounts) {
        return new Use(amounts.size(), amounts.values().stream().reduce(Money.ZERO, Money::plus));
    }

    private Comparison compare(WaveKey wave) {
        List<WaveDossier> all = dossiers.list(wave);
        List<TakenStep> steps = rows.listSteps(wave);
        List<Reached> funnel = Funnel.reckon(all, steps);
        Map<DossierId, Money> decided = decided(wave);
        return new Comparison(
                wave,
                calls.getWave(wave.call(), wave.wave()).title(),
                all.size(),
                funnel.get(FunnelStep.ELIGIBLE.ordinal()).dossiers(),
                proposed(wave, ProposalKind.RETAINED).size(),
                funnel.get(FunnelStep.ACCEPTED.ordinal()).dossiers(),
                asked(all),
                use(decided).amount(),
                StageTimes.daysToDecision(steps));
    }
}
