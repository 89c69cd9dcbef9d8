package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Invites someone by e-mail. An invitation to the same address replaces the one before. */
@ApplicationScoped
@UseCase(value = "organisation.invite", permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class InviteMember {

    /** The link can be used once, within fourteen days. */
    public void invite(OrganisationId organisation, EmailAddress address, MembershipRole role) {
        throw new UnsupportedOperationException("organisation.invite");
    }
}
