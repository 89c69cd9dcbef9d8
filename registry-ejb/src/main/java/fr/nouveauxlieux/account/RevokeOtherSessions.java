package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends all of one's own sessions but that of this request. */
@ApplicationScoped
@UseCase(value = "account.revoke-other-sessions", permits = @Permit(to = Role.PERSON))
public class RevokeOtherSessions {

    /** @return how many were ended */
    public int revoke() {
        throw new UnsupportedOperationException("account.revoke-other-sessions");
    }
}
