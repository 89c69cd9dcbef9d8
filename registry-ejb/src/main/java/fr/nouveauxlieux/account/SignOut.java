package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the session of this request. */
@ApplicationScoped
@UseCase(value = "account.sign-out", permits = @Permit(to = Role.PERSON))
public class SignOut {

    /** The token is worth nothing from then on. */
    public void signOut() {
        throw new UnsupportedOperationException("account.sign-out");
    }
}
