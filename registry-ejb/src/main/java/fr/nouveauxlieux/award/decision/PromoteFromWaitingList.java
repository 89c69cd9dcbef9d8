package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.decision.internal.WaitingPromotions;
import fr.nouveauxlieux.award.decision.internal.WaveState;
import fr.nouveauxlieux.award.decision.internal.WaveStates;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes a dossier of the waiting list to the authority, once there is room for it: the next one in the order of the
 * committee, or another for a reason that is kept.
 */
@ApplicationScoped
@UseCase(value = "decision.promote-from-waiting-list", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class PromoteFromWaitingList {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private WaveStates states;

    @Inject
    private WaitingPromotions promotions;

    @Inject
    private DossierProgress progress;

    @Inject
    private Interests interests;

    @Inject
    private Journal journal;

    /**
     * @param reason why it comes before those of a better place; asked for where there are some
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public PromotionOutcome promote(DossierId id, Optional<DeskText> reason) {
        interests.requireNone(id, PromoteFromWaitingList.class);
        WaveState state = states.hold(dossiers.waveOf(id), List.of(id));
        List<WaveDossier> waiting = state.waiting();
        Optional<WaveDossier> chosen =
                waiting.stream().filter(dossier -> dossier.id().equals(id)).findFirst();
        PromotionOutcome outcome = judge(state, waiting, chosen, reason);
        if (outcome != PromotionOutcome.PROMOTED) {
            journal.nothingChanged();
            return outcome;
        }
        List<String> passedOver = waiting.subList(0, waiting.indexOf(chosen.get())).stream()
                .map(WaveDossier::number)
                .toList();
        String why = passedOver.isEmpty() ? "" : reason.map(DeskText::value).orElseThrow();
        promotions.add(id, passedOver, why);
        DossierStanding standing = progress.advance(id, DossierAction.PROPOSE);
        journal.changed(
                new Subject("dossier", id.value()),
                Map.of("standing", chosen.get().standing().toString()),
                Map.of("standing", standing.toString(), "reason", why),
                passedOver.isEmpty() ? "next on the waiting list" : "before " + String.join(", ", passedOver));
        return outcome;
    }

    private static PromotionOutcome judge(
            WaveState state, List<WaveDossier> waiting, Optional<WaveDossier> chosen, Optional<DeskText> reason) {
        if (chosen.isEmpty()) {
            return PromotionOutcome.NOT_WAITING;
        }
        if (!state.hasRoomFor(chosen.get())) {
            return PromotionOutcome.NO_ROOM;
        }
        return waiting.indexOf(chosen.get()) > 0 && reason.isEmpty()
                ? PromotionOutcome.REASON_LACKING
                : PromotionOutcome.PROMOTED;
    }
}
