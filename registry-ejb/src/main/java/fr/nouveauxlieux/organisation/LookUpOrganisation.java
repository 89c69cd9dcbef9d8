package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks the directory of companies what it knows of an establishment. */
@ApplicationScoped
@UseCase(value = "organisation.look-up", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class LookUpOrganisation {

    @Inject
    private CompanyDirectory directory;

    /** Never throws for a directory that is away: it says so. */
    public DirectoryAnswer lookUp(Siret siret) {
        return directory.lookUp(siret);
    }
}
