package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.decision.DecisionRecord.EndKind;
import fr.nouveauxlieux.award.decision.internal.DecisionMail;
import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.award.decision.internal.DraftRows;
import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierTransitions;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a decided dossier back under instruction. The decision stands no longer; its letter is kept, and said void to
 * whoever had it.
 */
@ApplicationScoped
@UseCase(value = "decision.reopen-dossier", permits = @Permit(to = Role.INSTRUCTOR))
public class ReopenDossier {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private DraftRows held;

    @Inject
    private DecisionRows decisions;

    @Inject
    private DossierProgress progress;

    @Inject
    private DecisionMail mail;

    @Inject
    private Interests interests;

    @Inject
    private People people;

    @Inject
    private Event<DecisionVoided> voided;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return false where nothing is decided
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public boolean reopen(DossierId dossier, DeskText reason) {
        interests.requireNone(dossier, ReopenDossier.class);
        held.holdDossiers(List.of(dossier));
        DossierStanding before = dossiers.get(dossier).standing();
        if (DossierTransitions.find(before, DossierAction.REOPEN, Set.of(Role.INSTRUCTOR))
                .isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        Optional<Decision> decision = decisions.findStanding(dossier);
        DossierStanding after = progress.advance(dossier, DossierAction.REOPEN);
        held.remove(dossier);
        decision.ifPresent(standing -> {
            standing.end(EndKind.VOIDED, reason.value(), people.ownId(), clock.instant());
            if (standing.isSent()) {
                mail.tellOfVoidedLetter(standing);
            }
            voided.fire(new DecisionVoided(dossier));
        });
        journal.changed(
                new Subject("dossier", dossier.value()),
                Map.of("standing", before.toString()),
                Map.of("standing", after.toString(), "reason", reason.value()),
                decision.isPresent() ? "decision voided" : "reopened");
        return true;
    }
}
