package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.AccountRows;
import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.Grants;
import fr.nouveauxlieux.account.internal.LinkedIdentities;
import fr.nouveauxlieux.account.internal.SessionKeeper;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows one account to the staff. */
@ApplicationScoped
@UseCase(
        value = "account.read",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadAccount {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountRows accountRows;

    @Inject
    private Grants grants;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private Journal journal;

    /** @throws NoSuchAccountException if there is none */
    public AccountSheet read(AccountId account) {
        Account read = accounts.reach(account);
        AccountSheet sheet = new AccountSheet(
                accountRows.of(read),
                read.language(),
                grants.listViews(read),
                identities.listViews(read),
                sessions.listOpen(read).size());
        journal.read(read.subject());
        return sheet;
    }
}
