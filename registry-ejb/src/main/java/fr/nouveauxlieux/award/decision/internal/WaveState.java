package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.award.decision.model.DraftedDecision;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is known of a wave when its decisions are judged. */
public record WaveState(
        WaveKey wave,
        Optional<Envelope> envelope,
        List<WaveDossier> dossiers,
        Map<DossierId, Proposal> proposals,
        Map<DossierId, Decision> decisions,
        Map<DossierId, DraftedDecision> drafts,
        Map<DossierId, String> reasons,
        Map<DossierId, Set<String>> quotas) {

    private static final Set<ProposalKind> RANKED = Set.of(ProposalKind.RETAINED, ProposalKind.WAITING_LIST);
    private static final Set<DossierStage> LOST = Set.of(DossierStage.INELIGIBLE, DossierStage.NOT_RETAINED);

    public Optional<WaveDossier> find(DossierId dossier) {
        return dossiers.stream().filter(one -> one.id().equals(dossier)).findFirst();
    }

    public Optional<Proposal> proposalOf(DossierId dossier) {
        return Optional.ofNullable(proposals.get(dossier));
    }

    public Set<String> quotasOf(DossierId dossier) {
        return decisions.containsKey(dossier)
                ? decisions.get(dossier).quotas()
                : quotas.getOrDefault(dossier, Set.of());
    }

    /** What was drafted, else what follows from where the dossier stands; empty where nothing does. */
    public Optional<DecisionPlan> planOf(WaveDossier dossier) {
        if (dossier.standing().state() != DossierState.UNDER_INSTRUCTION) {
            return Optional.empty();
        }
        if (drafts.containsKey(dossier.id())) {
            return Optional.of(drafts.get(dossier.id()).plan());
        }
        return DecisionGuard.expectedAt(dossier.standing())
                .map(kind -> new DecisionPlan(
                        kind,
                        kind == DecisionKind.ACCEPTED
                                ? proposalOf(dossier.id()).flatMap(Proposal::amount)
                                : Optional.empty(),
                        reasons.getOrDefault(dossier.id(), ""),
                        ""));
    }

    public DecisionGuard.Candidate candidate(WaveDossier dossier) {
        return new DecisionGuard.Candidate(
                dossier.id(), dossier.standing(), planOf(dossier), proposalOf(dossier.id()), quotasOf(dossier.id()));
    }

    public DecisionGuard guard() {
        return new DecisionGuard(envelope, ledger(), undecided());
    }

    public DecisionGuard.Ledger ledger() {
        return new DecisionGuard.Ledger(decisions.values().stream()
                .filter(decision -> decision.kind() == DecisionKind.ACCEPTED)
                .map(decision -> new DecisionGuard.Granted(decision.amount().orElse(Money.ZERO), decision.quotas()))
                .toList());
    }

    /** Those that may still be accepted. */
    public List<DecisionGuard.Undecided> undecided() {
        return dossiers.stream()
                .filter(dossier -> dossier.standing().state() == DossierState.UNDER_INSTRUCTION
                        && !LOST.contains(dossier.standing().stage()))
                .map(dossier -> new DecisionGuard.Undecided(dossier.id(), quotasOf(dossier.id()), dossier.aid()))
                .toList();
    }

    /** Numbers of those that an acceptance passes over, if all of these are decided together. */
    public List<String> passedOver(DossierId accepted, Set<DossierId> together) {
        List<DossierId> ranked = proposals.values().stream()
                .filter(proposal -> RANKED.contains(proposal.kind()))
                .map(Proposal::dossier)
                .filter(dossier -> find(dossier)
                        .filter(one ->
                                one.standing().state() == DossierState.UNDER_INSTRUCTION || together.contains(dossier))
                        .isPresent())
                .toList();
        return PassedOver.by(ranked, accepted, together).stream()
                .flatMap(dossier -> find(dossier).stream())
                .map(WaveDossier::number)
                .toList();
    }

    /** Those that wait their turn, in the order of the committee. */
    public List<WaveDossier> waiting() {
        return dossiers.stream()
                .filter(dossier -> dossier.standing().equals(DossierStanding.at(DossierStage.WAITING_LIST)))
                .sorted(Comparator.comparingInt(this::turnOf).thenComparing(WaveDossier::number))
                .toList();
    }

    private int turnOf(WaveDossier dossier) {
        return proposalOf(dossier.id())
                .map(proposal -> proposal.position().orElse(Integer.MAX_VALUE))
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether the envelope has room for it beside all that is granted and all that is proposed. */
    public boolean hasRoomFor(WaveDossier dossier) {
        if (envelope.isEmpty()) {
            return true;
        }
        List<WaveDossier> proposed = dossiers.stream()
                .filter(one -> one.standing().equals(DossierStanding.at(DossierStage.PROPOSED)))
                .toList();
        Money taken = proposed.stream()
                .flatMap(one -> planOf(one).flatMap(DecisionPlan::amount).stream())
                .reduce(ledger().amount(), Money::plus)
                .plus(proposalOf(dossier.id()).flatMap(Proposal::amount).orElse(Money.ZERO));
        int places = ledger().all().size() + proposed.size() + 1;
        return envelope.get().amount().filter(taken::isMoreThan).isEmpty()
                && (envelope.get().places().isEmpty()
                        || places <= envelope.get().places().getAsInt());
    }
}
