package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a suspended account sign in again. */
@ApplicationScoped
@UseCase(value = "account.restore", permits = @Permit(to = Role.ADMINISTRATOR))
public class RestoreAccount {

    /** @throws NoSuchAccountException if there is none */
    public void restore(AccountId account) {
        throw new UnsupportedOperationException("account.restore");
    }
}
