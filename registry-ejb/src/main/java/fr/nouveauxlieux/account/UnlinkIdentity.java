package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes an identity away from one's own account, unless it is the last way in. */
@ApplicationScoped
@UseCase(value = "account.unlink-identity", permits = @Permit(to = Role.PERSON))
public class UnlinkIdentity {

    /** @throws SignInTooOldException if the person did not sign in lately */
    public UnlinkIdentityOutcome unlink(long identity) {
        throw new UnsupportedOperationException("account.unlink-identity");
    }
}
