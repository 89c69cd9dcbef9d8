package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the directory about organisations whose number was typed by hand while it was away. */
@ApplicationScoped
@UseCase(value = "organisation.check", permits = @Permit(to = Role.SYSTEM))
public class CheckOrganisations {

    /** @return how many were answered for */
    public int check() {
        throw new UnsupportedOperationException("organisation.check");
    }
}
