package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Changes the name of an organisation, as long as no directory vouches for it. */
@ApplicationScoped
@UseCase(value = "organisation.rename", permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class RenameOrganisation {

    /** @return false where the directory's name stands */
    public boolean rename(OrganisationId organisation, String name) {
        throw new UnsupportedOperationException("organisation.rename");
    }
}
