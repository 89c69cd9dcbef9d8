package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.internal.DossierMessages;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Withdraws a dossier on which nothing is decided yet. What was submitted stays readable. */
@ApplicationScoped
@UseCase(
        value = "dossier.withdraw",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.MANAGED_ORGANISATION)
        })
public class WithdrawDossier {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierMessages messages;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * Nothing happens where it is withdrawn already.
     *
     * @throws NoSuchDossierException if there is none
     * @throws IllegalTransitionException if it is decided
     */
    public void withdraw(DossierId id) {
        Dossier dossier = dossiers.hold(id);
        if (dossier.state() == DossierState.WITHDRAWN) {
            journal.nothingChanged();
            return;
        }
        Map<String, ?> before = dossier.digested();
        Instant now = clock.instant();
        dossier.take(DossierTransitions.get(dossier.standing(), DossierAction.WITHDRAW, Set.of(Role.APPLICANT)), now);
        if (dossier.wasSubmitted()) {
            messages.withdrawn(dossier, now);
        }
        journal.changed(dossier.subject(), before, dossier.digested());
    }
}
