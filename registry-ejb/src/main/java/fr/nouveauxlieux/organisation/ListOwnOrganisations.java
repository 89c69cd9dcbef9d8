package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The organisations that one is a member of. */
@ApplicationScoped
@UseCase(value = "organisation.list-own", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ListOwnOrganisations {

    /** In the order of their names. */
    public List<OwnOrganisation> list() {
        throw new UnsupportedOperationException("organisation.list-own");
    }
}
