package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.award.decision.internal.DecisionGuard;
import fr.nouveauxlieux.award.decision.internal.WaveState;
import fr.nouveauxlieux.award.decision.internal.WaveStates;
import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.award.decision.model.DraftedDecision;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows where the decisions of a wave stand, and what would be signed. */
@ApplicationScoped
@UseCase(
        value = "decision.read-wave",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(
                        to = {
                            Role.DECIDING_AUTHORITY,
                            Role.COMMITTEE_SECRETARY,
                            Role.INSTRUCTOR,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ReadWaveDecisions {

    @Inject
    private WaveStates states;

    @Inject
    private Interests interests;

    public WaveDecisions read(WaveKey wave) {
        WaveState state = states.of(wave);
        Set<DossierId> barred = interests.listBarredNow(wave);
        List<DossierId> ranked = List.copyOf(state.proposals().keySet());
        List<WaveDecisions.Line> lines = state.dossiers().stream()
                .filter(dossier -> dossier.standing().state() != DossierState.SUBMITTED)
                .filter(dossier -> !barred.contains(dossier.id()))
                .sorted(Comparator.comparingInt((WaveDossier dossier) -> rank(ranked, dossier))
                        .thenComparing(WaveDossier::number))
                .map(dossier -> line(state, dossier))
                .toList();
        // With all others known, sums would tell of the one that is hidden.
        return barred.isEmpty()
                ? new WaveDecisions(wave, lines, state.envelope().map(envelope -> budget(state, envelope)), next(state))
                : new WaveDecisions(wave, lines, Optional.empty(), next(state).filter(next -> !barred.contains(next)));
    }

    private static int rank(List<DossierId> ranked, WaveDossier dossier) {
        int rank = ranked.indexOf(dossier.id());
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    private static WaveDecisions.Line line(WaveState state, WaveDossier dossier) {
        return new WaveDecisions.Line(
                dossier,
                state.proposalOf(dossier.id()),
                state.planOf(dossier),
                Optional.ofNullable(state.drafts().get(dossier.id()))
                        .map(DraftedDecision::version)
                        .orElse(0L),
                Optional.ofNullable(state.decisions().get(dossier.id())).map(Decision::told),
                state.quotasOf(dossier.id()));
    }

    private static WaveDecisions.Budget budget(WaveState state, Envelope envelope) {
        DecisionGuard.Ledger ledger = state.ledger();
        return new WaveDecisions.Budget(
                envelope.amount(),
                ledger.amount(),
                envelope.places(),
                ledger.all().size(),
                envelope.quotas().stream()
                        .map(quota -> new WaveDecisions.Share(
                                quota, ledger.amountIn(quota.code()), ledger.placesIn(quota.code()), (int)
                                        state.undecided().stream()
                                                .filter(one -> one.quotas().contains(quota.code()))
                                                .count()))
                        .toList());
    }

    private static Optional<DossierId> next(WaveState state) {
        return state.waiting().stream().findFirst().filter(state::hasRoomFor).map(WaveDossier::id);
    }
}
