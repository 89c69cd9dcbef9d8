package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.Proposals;
import fr.nouveauxlieux.dossier.SubmittedAnswers;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads all that is known of a wave when its decisions are judged. */
@ApplicationScoped
public class WaveStates {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private Proposals proposals;

    @Inject
    private DecisionRows decisions;

    @Inject
    private DraftRows drafts;

    @Inject
    private ReasonsDraft reasons;

    @Inject
    private SubmittedAnswers answers;

    @Inject
    private QuotaMembership membership;

    @Inject
    private CallDirectory calls;

    @Inject
    private DatabaseLocks locks;

    /** As {@link #of}, held until the transaction ends: of two who decide in the wave at once, the second waits. */
    public WaveState hold(WaveKey wave, Collection<DossierId> decided) {
        locks.hold("decisions:" + wave.call().value() + ":" + wave.wave());
        drafts.holdDossiers(decided);
        return of(wave);
    }

    public WaveState of(WaveKey wave) {
        return read(wave, true);
    }

    /** As {@link #of}, without telling in which quotas dossiers count, which takes longer. */
    public WaveState withoutQuotas(WaveKey wave) {
        return read(wave, false);
    }

    private WaveState read(WaveKey wave, boolean withQuotas) {
        List<WaveDossier> all = dossiers.list(wave);
        Map<DossierId, Proposal> proposed = new LinkedHashMap<>();
        proposals.list(wave).forEach(proposal -> proposed.put(proposal.dossier(), proposal));
        Optional<Envelope> envelope =
                calls.find(wave.call()).flatMap(call -> call.envelopes().find(wave.wave()));
        return new WaveState(
                wave,
                envelope,
                all,
                proposed,
                decisions.listStanding(wave).stream().collect(Collectors.toMap(Decision::dossier, Function.identity())),
                drafts.list(all.stream().map(WaveDossier::id).toList()),
                reasons(wave, all, proposed),
                withQuotas ? quotas(wave, all, envelope) : Map.of());
    }

    private Map<DossierId, String> reasons(WaveKey wave, List<WaveDossier> all, Map<DossierId, Proposal> proposed) {
        Map<DossierId, List<GivenReview>> given = reasons.reviewsOf(wave);
        return all.stream()
                .filter(dossier -> DecisionGuard.expectedAt(dossier.standing()).isPresent())
                .collect(Collectors.toMap(
                        WaveDossier::id,
                        dossier -> reasons.of(
                                dossier,
                                Optional.ofNullable(proposed.get(dossier.id())),
                                given.getOrDefault(dossier.id(), List.of()))));
    }

    private Map<DossierId, Set<String>> quotas(WaveKey wave, List<WaveDossier> all, Optional<Envelope> envelope) {
        if (envelope.filter(one -> !one.quotas().isEmpty()).isEmpty()) {
            return Map.of();
        }
        Map<DossierId, Answers> given = answers.listUnderInstruction(wave);
        return all.stream()
                .filter(dossier -> given.containsKey(dossier.id()))
                .collect(Collectors.toMap(
                        WaveDossier::id,
                        dossier -> membership.of(
                                calls.getVersion(wave.call(), dossier.callVersion()),
                                envelope.get(),
                                given.get(dossier.id()))));
    }
}
