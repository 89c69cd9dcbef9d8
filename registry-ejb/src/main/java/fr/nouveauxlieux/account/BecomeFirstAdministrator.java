package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes whoever is signed in the first administrator, by the link that the run command printed, as long as there is none. */
@ApplicationScoped
@UseCase(value = "account.become-first-administrator", permits = @Permit(to = Role.PERSON))
public class BecomeFirstAdministrator {

    /** @param token of the link */
    public LinkOutcome become(SecretToken token) {
        throw new UnsupportedOperationException("account.become-first-administrator");
    }
}
