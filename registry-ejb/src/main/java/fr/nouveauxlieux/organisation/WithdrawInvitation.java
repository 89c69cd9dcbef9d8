package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes back an invitation that nobody accepted yet. */
@ApplicationScoped
@UseCase(
        value = "organisation.withdraw-invitation",
        permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class WithdrawInvitation {

    /** Nothing happens where there is none. */
    public void withdraw(OrganisationId organisation, long invitation) {
        throw new UnsupportedOperationException("organisation.withdraw-invitation");
    }
}
