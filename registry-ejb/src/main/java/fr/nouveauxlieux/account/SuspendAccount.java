package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Bars an account from signing in, and ends its sessions. */
@ApplicationScoped
@UseCase(value = "account.suspend", permits = @Permit(to = Role.ADMINISTRATOR))
public class SuspendAccount {

    /** @throws LastAdministratorException if it would leave no administrator, or is one's own */
    public void suspend(AccountId account) {
        throw new UnsupportedOperationException("account.suspend");
    }
}
