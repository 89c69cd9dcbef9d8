package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes someone out of an organisation. */
@ApplicationScoped
@UseCase(value = "organisation.remove-member", permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class RemoveMember {

    /** The last manager cannot be removed, but can leave and hand over. */
    public MembershipOutcome remove(OrganisationId organisation, AccountId member) {
        throw new UnsupportedOperationException("organisation.remove-member");
    }
}
