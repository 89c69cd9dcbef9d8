package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.internal.OrganisationMessages;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Membership;
import fr.nouveauxlieux.organisation.model.Organisation;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Gives a manager to an organisation that has none. */
@ApplicationScoped
@UseCase(value = "organisation.assign-manager", permits = @Permit(to = Role.ADMINISTRATOR))
public class AssignManager {

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private OrganisationMessages messages;

    @Inject
    private Journal journal;

    /** @return false where it has a manager already */
    public boolean assign(OrganisationId organisation, AccountId account) {
        Organisation assigned = organisations.hold(organisation);
        Account manager = accounts.reach(account);
        boolean managed = memberships.listIn(assigned).stream()
                .anyMatch(member -> member.isManager() && member.account().isActive());
        if (managed || !manager.isActive()) {
            journal.nothingChanged();
            return false;
        }
        Membership membership = memberships
                .find(assigned, account)
                .orElseGet(() -> memberships.add(assigned, manager, MembershipRole.MANAGER));
        membership.become(MembershipRole.MANAGER);
        messages.handedOver(membership);
        journal.changed(assigned.subject(), Map.of(), membership.digested());
        return true;
    }
}
