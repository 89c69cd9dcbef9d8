package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Gives a role of the staff to an account, within its bounds and until a day if one is set. */
@ApplicationScoped
@UseCase(value = "account.grant-role", permits = @Permit(to = Role.ADMINISTRATOR))
public class GrantRole {

    /** @throws NoSuchAccountException if there is none that can have it */
    public void grant(AccountId account, RoleGrant grant, Optional<Instant> until) {
        throw new UnsupportedOperationException("account.grant-role");
    }
}
