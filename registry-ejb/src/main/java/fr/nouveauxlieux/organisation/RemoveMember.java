package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Membership;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Takes someone out of an organisation. */
@ApplicationScoped
@UseCase(value = "organisation.remove-member", permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class RemoveMember {

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private Journal journal;

    /** The last manager cannot be removed, but can leave and hand over. */
    public MembershipOutcome remove(OrganisationId organisation, AccountId member) {
        Optional<Membership> found = memberships.find(organisations.hold(organisation), member);
        if (found.isEmpty()) {
            journal.nothingChanged();
            return MembershipOutcome.NOT_A_MEMBER;
        }
        Membership membership = found.get();
        if (membership.isManager() && !memberships.hasOtherManager(membership)) {
            journal.nothingChanged();
            return MembershipOutcome.LAST_MANAGER;
        }
        memberships.remove(membership);
        journal.changed(membership.organisation().subject(), membership.digested(), Map.of());
        return MembershipOutcome.CHANGED;
    }
}
