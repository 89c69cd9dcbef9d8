package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds accounts, for the staff. */
@ApplicationScoped
@UseCase(
        value = "account.search",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class SearchAccounts {

    /** @param after the key that the page before ended with */
    public AccountPage search(AccountFilter filter, Optional<String> after, int limit) {
        throw new UnsupportedOperationException("account.search");
    }
}
