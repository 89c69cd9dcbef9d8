package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes back a role. The last administrator keeps theirs, and nobody takes away their own. */
@ApplicationScoped
@UseCase(value = "account.withdraw-role", permits = @Permit(to = Role.ADMINISTRATOR))
public class WithdrawRole {

    /** @throws LastAdministratorException if it would leave no administrator, or is one's own last */
    public void withdraw(AccountId account, long grant) {
        throw new UnsupportedOperationException("account.withdraw-role");
    }
}
