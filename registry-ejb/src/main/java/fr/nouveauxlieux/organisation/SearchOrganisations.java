package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.organisation.internal.OrganisationSearch;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds organisations, for the staff. */
@ApplicationScoped
@UseCase(
        value = "organisation.search",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class SearchOrganisations {

    @Inject
    private OrganisationSearch organisationSearch;

    @Inject
    private Journal journal;

    /** @param after the key that the page before ended with */
    public OrganisationPage search(OrganisationFilter filter, Optional<String> after, int limit) {
        OrganisationPage page = organisationSearch.search(filter, after, limit);
        journal.read(new Subject(
                "organisation-list", filter.state().map(VerificationState::name).orElse("all")));
        return page;
    }
}
