package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets a member manage the organisation until a date, without being its manager. */
@ApplicationScoped
@UseCase(value = "organisation.delegate", permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class DelegateManagement {

    /** @param until within a year; an instant that is past ends the delegation */
    public MembershipOutcome delegate(OrganisationId organisation, AccountId member, Instant until) {
        throw new UnsupportedOperationException("organisation.delegate");
    }
}
