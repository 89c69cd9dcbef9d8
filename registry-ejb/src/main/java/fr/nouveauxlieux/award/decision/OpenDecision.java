package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.award.decision.internal.DraftRows;
import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the letter of decision, for whoever applied: the first time is kept as its reading receipt, from which the time
 * of appeal runs, and how the dossier stands is no secret any more.
 */
@ApplicationScoped
@UseCase(
        value = "decision.open",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.MANAGED_ORGANISATION)
        })
public class OpenDecision {

    @Inject
    private DraftRows dossiers;

    @Inject
    private DecisionRows decisions;

    @Inject
    private DossierProgress progress;

    @Inject
    private People people;

    @Inject
    private Event<DecisionOpened> opened;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false where no letter was sent */
    public boolean open(DossierId dossier) {
        dossiers.holdDossiers(List.of(dossier));
        Optional<Decision> sent = decisions.findStanding(dossier).filter(Decision::isSent);
        if (sent.isEmpty() || sent.get().isRead()) {
            journal.nothingChanged();
            return sent.isPresent();
        }
        Map<String, ?> before = sent.get().digested();
        sent.get().open(people.ownId(), clock.instant());
        progress.tell(dossier);
        opened.fire(new DecisionOpened(dossier));
        journal.changed(
                new Subject("dossier", dossier.value()), before, sent.get().digested(), "letter opened");
        return true;
    }
}
