package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Leaves an organisation. Its last manager names who follows; where nobody can, an administrator will. */
@ApplicationScoped
@UseCase(value = "organisation.leave", permits = @Permit(to = Role.PERSON, reach = Reach.ORGANISATION))
public class LeaveOrganisation {

    /** @param successor a member who becomes manager; needed from the last manager as long as there are other members */
    public LeaveOutcome leave(OrganisationId organisation, Optional<AccountId> successor) {
        throw new UnsupportedOperationException("organisation.leave");
    }
}
