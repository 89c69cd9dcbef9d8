package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives a manager to an organisation that has none. */
@ApplicationScoped
@UseCase(value = "organisation.assign-manager", permits = @Permit(to = Role.ADMINISTRATOR))
public class AssignManager {

    /** @return false where it has a manager already */
    public boolean assign(OrganisationId organisation, AccountId account) {
        throw new UnsupportedOperationException("organisation.assign-manager");
    }
}
