package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.model.Membership;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The organisations that one is a member of. */
@ApplicationScoped
@UseCase(value = "organisation.list-own", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ListOwnOrganisations {

    @Inject
    private Accounts accounts;

    @Inject
    private MembershipRows memberships;

    @Inject
    private Clock clock;

    /** In the order of their names. */
    public List<OwnOrganisation> list() {
        return memberships.listOf(accounts.ownId()).stream().map(this::view).toList();
    }

    private OwnOrganisation view(Membership membership) {
        return new OwnOrganisation(
                membership.organisation().id(),
                membership.organisation().name(),
                membership.role(),
                membership.managesAt(clock.instant()));
    }
}
