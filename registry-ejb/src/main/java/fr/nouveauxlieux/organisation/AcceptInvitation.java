package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Joins an organisation by the link that was sent. */
@ApplicationScoped
@UseCase(value = "organisation.accept-invitation", permits = @Permit(to = Role.PERSON))
public class AcceptInvitation {

    /** Empty where the link is no longer valid. */
    public Optional<OrganisationId> accept(SecretToken token) {
        throw new UnsupportedOperationException("organisation.accept-invitation");
    }
}
