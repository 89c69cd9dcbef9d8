package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows one account to the staff. */
@ApplicationScoped
@UseCase(
        value = "account.read",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadAccount {

    /** @throws NoSuchAccountException if there is none */
    public AccountSheet read(AccountId account) {
        throw new UnsupportedOperationException("account.read");
    }
}
