package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.internal.Invitations;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Invitation;
import fr.nouveauxlieux.organisation.model.Organisation;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes back an invitation that nobody accepted yet. */
@ApplicationScoped
@UseCase(
        value = "organisation.withdraw-invitation",
        permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class WithdrawInvitation {

    @Inject
    private Organisations organisations;

    @Inject
    private Invitations invitations;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Nothing happens where there is none. */
    public void withdraw(OrganisationId organisation, long invitation) {
        Organisation inviting = organisations.hold(organisation);
        Optional<Invitation> open = invitations.listOpen(inviting).stream()
                .filter(one -> one.key() == invitation)
                .findFirst();
        if (open.isEmpty()) {
            journal.nothingChanged();
            return;
        }
        open.get().withdraw(clock.instant());
        journal.changed(inviting.subject(), Map.of("invitation", invitation), Map.of());
    }
}
