package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.AccountSearch;
import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds accounts, for the staff. */
@ApplicationScoped
@UseCase(
        value = "account.search",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class SearchAccounts {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountSearch accountSearch;

    @Inject
    private Journal journal;

    /** @param after the key that the page before ended with */
    public AccountPage search(AccountFilter filter, Optional<String> after, int limit) {
        AccountPage page = accountSearch.search(filter, after, limit, accounts.isActorMadeUp());
        journal.read(new Subject("account-list", filter.role().map(Role::name).orElse("all")));
        return page;
    }
}
