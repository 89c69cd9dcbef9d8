package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.contribution.internal.ContributionSearch;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds contributions for the staff, as far as their roles reach. Nothing personal stands in the list. */
@ApplicationScoped
@UseCase(
        value = "contribution.search",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.MODERATOR, Role.ADMINISTRATOR, Role.AUDITOR}))
public class SearchContributions {

    @Inject
    private ContributionSearch search;

    public ContributionPage search(ContributionFilter filter, ContributionOrder order, PageRange range) {
        return search.search(filter, order, range);
    }
}
