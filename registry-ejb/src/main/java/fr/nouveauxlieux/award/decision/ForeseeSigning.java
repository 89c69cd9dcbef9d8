package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.award.decision.internal.DecisionGuard;
import fr.nouveauxlieux.award.decision.internal.WaveState;
import fr.nouveauxlieux.award.decision.internal.WaveStates;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what would come of signing decisions as they are prepared. Changes nothing. */
@ApplicationScoped
@UseCase(
        value = "decision.foresee-signing",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.DECIDING_AUTHORITY, Role.COMMITTEE_SECRETARY}))
public class ForeseeSigning {

    @Inject
    private WaveStates states;

    @Inject
    private Interests interests;

    /** Dossiers of other waves are left out. */
    public SigningForecast foresee(WaveKey wave, List<DossierId> dossiers) {
        WaveState state = states.of(wave);
        Set<DossierId> barred = interests.listBarredNow(wave);
        Set<String> hidden = barred.stream()
                .flatMap(id -> state.find(id).stream())
                .map(WaveDossier::number)
                .collect(Collectors.toSet());
        List<DecisionGuard.Candidate> candidates = dossiers.stream()
                .distinct()
                .filter(dossier -> !barred.contains(dossier))
                .flatMap(dossier -> state.find(dossier).stream())
                .map(state::candidate)
                .toList();
        Set<DossierId> together =
                candidates.stream().map(DecisionGuard.Candidate::dossier).collect(Collectors.toSet());
        Map<DossierId, List<String>> passedOver = new HashMap<>();
        Money granted = Money.ZERO;
        for (DecisionGuard.Candidate candidate : candidates) {
            if (candidate
                    .plan()
                    .filter(plan -> plan.kind() == DecisionKind.ACCEPTED)
                    .isPresent()) {
                passedOver.put(
                        candidate.dossier(),
                        state.passedOver(candidate.dossier(), together).stream()
                                .filter(number -> !hidden.contains(number))
                                .toList());
                granted = granted.plus(candidate.plan().get().amount().orElse(Money.ZERO));
            }
        }
        passedOver.values().removeIf(List::isEmpty);
        return new SigningForecast(state.guard().judge(candidates), passedOver, granted);
    }
}
