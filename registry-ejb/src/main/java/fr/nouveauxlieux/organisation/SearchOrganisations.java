package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds organisations, for the staff. */
@ApplicationScoped
@UseCase(
        value = "organisation.search",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class SearchOrganisations {

    /** @param after the key that the page before ended with */
    public OrganisationPage search(OrganisationFilter filter, Optional<String> after, int limit) {
        throw new UnsupportedOperationException("organisation.search");
    }
}
