package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a member a manager, or a manager a member. */
@ApplicationScoped
@UseCase(
        value = "organisation.change-member-role",
        permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class ChangeMemberRole {

    /** The last manager stays one. */
    public MembershipOutcome change(OrganisationId organisation, AccountId member, MembershipRole role) {
        throw new UnsupportedOperationException("organisation.change-member-role");
    }
}
