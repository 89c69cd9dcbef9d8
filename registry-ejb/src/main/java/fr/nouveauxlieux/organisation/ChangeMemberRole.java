package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.internal.OrganisationMessages;
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

/** Makes a member a manager, or a manager a member. */
@ApplicationScoped
@UseCase(
        value = "organisation.change-member-role",
        permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class ChangeMemberRole {

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private OrganisationMessages messages;

    @Inject
    private Journal journal;

    /** The last manager stays one. */
    public MembershipOutcome change(OrganisationId organisation, AccountId member, MembershipRole role) {
        Optional<Membership> found = memberships.find(organisations.hold(organisation), member);
        if (found.isEmpty()) {
            journal.nothingChanged();
            return MembershipOutcome.NOT_A_MEMBER;
        }
        Membership membership = found.get();
        boolean demotion = membership.isManager() && role == MembershipRole.MEMBER;
        if (demotion && !memberships.hasOtherManager(membership)) {
            journal.nothingChanged();
            return MembershipOutcome.LAST_MANAGER;
        }
        Map<String, ?> before = membership.digested();
        boolean promotion = !membership.isManager() && role == MembershipRole.MANAGER;
        membership.become(role);
        if (promotion) {
            messages.handedOver(membership);
        }
        journal.changed(membership.organisation().subject(), before, membership.digested(), "to " + role);
        return MembershipOutcome.CHANGED;
    }
}
