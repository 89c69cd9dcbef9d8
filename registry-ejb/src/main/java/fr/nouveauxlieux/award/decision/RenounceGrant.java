package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.decision.DecisionRecord.EndKind;
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

/** Gives back what was granted: the decision stands no longer, and the money is the wave's again. */
@ApplicationScoped
@UseCase(
        value = "decision.renounce-grant",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.MANAGED_ORGANISATION)
        })
public class RenounceGrant {

    @Inject
    private DraftRows dossiers;

    @Inject
    private DecisionRows decisions;

    @Inject
    private DossierProgress progress;

    @Inject
    private People people;

    @Inject
    private Event<DecisionVoided> voided;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false where nothing was granted, or its letter was not opened */
    public boolean renounce(DossierId dossier) {
        dossiers.holdDossiers(List.of(dossier));
        Optional<Decision> granted = decisions
                .findStanding(dossier)
                .filter(Decision::isRead)
                .filter(decision -> decision.kind() == DecisionKind.ACCEPTED);
        if (granted.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        Map<String, ?> before = granted.get().digested();
        granted.get().end(EndKind.RENOUNCED, "", people.ownId(), clock.instant());
        progress.renounce(dossier);
        voided.fire(new DecisionVoided(dossier));
        journal.changed(
                new Subject("dossier", dossier.value()), before, granted.get().digested(), "grant renounced");
        return true;
    }
}
