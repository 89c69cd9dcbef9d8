package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Tells the use cases of other features whom to write to about what is an organisation's. */
@ApplicationScoped
public class OrganisationManagers {

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private Clock clock;

    /**
     * Those whose accounts can be used, by delegation too.
     *
     * @throws NoSuchOrganisationException if there is none
     */
    public List<AccountId> list(OrganisationId organisation) {
        return memberships.listActiveIn(organisations.get(organisation)).stream()
                .filter(member -> member.managesAt(clock.instant()))
                .map(Membership::account)
                .toList();
    }
}
