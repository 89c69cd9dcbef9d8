package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** An organisation, as its members see it. */
@ApplicationScoped
@UseCase(
        value = "organisation.read",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.PERSON, reach = Reach.ORGANISATION))
public class ReadOrganisation {

    /** Invitations under way are shown to its managers only. */
    public OrganisationSheet read(OrganisationId organisation) {
        throw new UnsupportedOperationException("organisation.read");
    }
}
