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
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Lets a member manage the organisation until a date, without being its manager. */
@ApplicationScoped
@UseCase(value = "organisation.delegate", permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class DelegateManagement {

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private OrganisationMessages messages;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @param until within a year; an instant that is past ends the delegation */
    public MembershipOutcome delegate(OrganisationId organisation, AccountId member, Instant until) {
        Optional<Membership> found = memberships.find(organisations.hold(organisation), member);
        if (found.isEmpty()) {
            journal.nothingChanged();
            return MembershipOutcome.NOT_A_MEMBER;
        }
        Membership membership = found.get();
        Map<String, ?> before = membership.digested();
        membership.delegateUntil(until, clock.instant());
        if (membership.managesUntil().isPresent()) {
            messages.handedOver(membership);
        }
        journal.changed(membership.organisation().subject(), before, membership.digested());
        return MembershipOutcome.CHANGED;
    }
}
