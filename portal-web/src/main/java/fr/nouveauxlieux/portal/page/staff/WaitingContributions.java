package fr.nouveauxlieux.portal.page.staff;

import fr.nouveauxlieux.contribution.ContributionFilter;
import fr.nouveauxlieux.contribution.ContributionOrder;
import fr.nouveauxlieux.contribution.ContributionState;
import fr.nouveauxlieux.contribution.SearchContributions;
import fr.nouveauxlieux.kernel.PageRange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How many contributions wait for a decision, of those that whoever asks may see; counted once a request. */
@RequestScoped
public class WaitingContributions {

    private static final ContributionFilter WAITING = ContributionFilter.in(ContributionState.WAITING);
    private static final PageRange NONE_SHOWN = new PageRange(1, 1);

    @Inject
    private SearchContributions searchContributions;

    private long counted = -1;

    /** Refused to whoever may not search them. */
    public long count() {
        if (counted < 0) {
            counted = searchContributions
                    .search(WAITING, ContributionOrder.USUAL, NONE_SHOWN)
                    .total();
        }
        return counted;
    }
}
