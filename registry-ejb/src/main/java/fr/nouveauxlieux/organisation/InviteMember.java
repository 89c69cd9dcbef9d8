package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.organisation.internal.Invitations;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.internal.OrganisationMessages;
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
import java.util.List;
import java.util.Map;

/** Invites someone by e-mail. An invitation to the same address replaces the one before. */
@ApplicationScoped
@UseCase(value = "organisation.invite", permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class InviteMember {

    private static final int MOST_OPEN = 50;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private Invitations invitations;

    @Inject
    private OrganisationMessages messages;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** The link can be used once, within fourteen days. */
    public void invite(OrganisationId organisation, EmailAddress address, MembershipRole role) {
        Organisation inviting = organisations.hold(organisation);
        List<Invitation> open = invitations.listOpen(inviting);
        if (open.size() >= MOST_OPEN || isMember(inviting, address)) {
            journal.nothingChanged();
            return;
        }
        open.stream()
                .filter(earlier -> earlier.address().equals(address))
                .forEach(earlier -> earlier.withdraw(clock.instant()));
        SecretToken token = SecretToken.draw();
        Invitation invitation = invitations.add(inviting, token, address, role);
        messages.invite(invitation, token, accounts.own());
        journal.changed(inviting.subject(), Map.of(), Map.of("invitation", invitation.key()), "as " + role);
    }

    private boolean isMember(Organisation organisation, EmailAddress address) {
        return memberships.listIn(organisation).stream()
                .anyMatch(member ->
                        member.account().address().filter(address::equals).isPresent());
    }
}
