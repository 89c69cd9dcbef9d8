package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends one of one's own sessions. */
@ApplicationScoped
@UseCase(value = "account.revoke-session", permits = @Permit(to = Role.PERSON))
public class RevokeSession {

    /** @param session as {@link SessionView#id()}; nothing happens where it is not one's own */
    public void revoke(String session) {
        throw new UnsupportedOperationException("account.revoke-session");
    }
}
