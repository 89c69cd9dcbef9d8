package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.organisation.internal.Invitations;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Invitation;
import fr.nouveauxlieux.organisation.model.Membership;
import fr.nouveauxlieux.organisation.model.Organisation;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Joins an organisation by the link that was sent. */
@ApplicationScoped
@UseCase(value = "organisation.accept-invitation", permits = @Permit(to = Role.PERSON))
public class AcceptInvitation {

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private Invitations invitations;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Empty where the link is no longer valid. */
    public Optional<OrganisationId> accept(SecretToken token) {
        Optional<Organisation> held = invitations.findOrganisation(token).map(organisations::hold);
        Optional<Invitation> open = held.flatMap(organisation -> invitations.take(token));
        if (open.isEmpty()) {
            journal.nothingChanged();
            return Optional.empty();
        }
        Account account = accounts.own();
        Organisation organisation = held.orElseThrow();
        open.get().accept(clock.instant());
        Optional<Membership> present = memberships.find(organisation, account.id());
        if (present.isEmpty()) {
            memberships.add(organisation, account, open.get().role());
        } else if (open.get().role() == MembershipRole.MANAGER) {
            present.get().become(MembershipRole.MANAGER);
        }
        journal.changed(
                organisation.subject(),
                Map.of(),
                Map.of("account", account.id().value()),
                "as " + open.get().role());
        return Optional.of(organisation.id());
    }
}
