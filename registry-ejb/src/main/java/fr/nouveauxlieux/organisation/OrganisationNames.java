package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** For which organisations someone acts, where their own name is not to be told. */
@ApplicationScoped
public class OrganisationNames {

    @Inject
    private MembershipRows memberships;

    /** In alphabetical order; empty for who is a member of none. */
    public List<String> listOf(AccountId account) {
        return memberships.listOf(account).stream()
                .map(membership -> membership.organisation().name())
                .toList();
    }
}
