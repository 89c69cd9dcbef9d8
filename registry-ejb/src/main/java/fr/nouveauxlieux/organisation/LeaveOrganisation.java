package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.internal.OrganisationMessages;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Membership;
import fr.nouveauxlieux.organisation.model.Organisation;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves an organisation. Its last manager names who follows; where nobody can, an administrator will. */
@ApplicationScoped
@UseCase(value = "organisation.leave", permits = @Permit(to = Role.PERSON, reach = Reach.ORGANISATION))
public class LeaveOrganisation {

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

    /** @param successor a member who becomes manager; needed from the last manager as long as there are other members */
    public LeaveOutcome leave(OrganisationId organisation, Optional<AccountId> successor) {
        Organisation left = organisations.hold(organisation);
        Membership own = memberships.find(left, accounts.ownId()).orElseThrow(NoSuchOrganisationException::new);
        if (!own.isManager() || memberships.hasOtherManager(own)) {
            return leave(own, LeaveOutcome.LEFT);
        }
        List<Membership> others = memberships.listIn(left).stream()
                .filter(other -> other.account().isActive()
                        && !other.account().id().equals(own.account().id()))
                .toList();
        if (others.isEmpty()) {
            return leave(own, LeaveOutcome.LEFT_TO_ADMINISTRATOR);
        }
        Optional<Membership> next = others.stream()
                .filter(other -> successor.filter(other.account().id()::equals).isPresent())
                .findFirst();
        if (next.isEmpty()) {
            journal.nothingChanged();
            return LeaveOutcome.SUCCESSOR_NEEDED;
        }
        next.get().become(MembershipRole.MANAGER);
        messages.handedOver(next.get());
        return leave(own, LeaveOutcome.LEFT);
    }

    private LeaveOutcome leave(Membership own, LeaveOutcome outcome) {
        memberships.remove(own);
        journal.changed(own.organisation().subject(), own.digested(), Map.of(), outcome.name());
        return outcome;
    }
}
