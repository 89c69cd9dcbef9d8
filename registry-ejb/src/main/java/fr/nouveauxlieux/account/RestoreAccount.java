package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Lets a suspended account sign in again. */
@ApplicationScoped
@UseCase(value = "account.restore", permits = @Permit(to = Role.ADMINISTRATOR))
public class RestoreAccount {

    @Inject
    private Accounts accounts;

    @Inject
    private Journal journal;

    /** @throws NoSuchAccountException if there is none */
    public void restore(AccountId account) {
        Account restored = accounts.reach(account);
        if (restored.isActive()) {
            journal.nothingChanged();
            return;
        }
        Map<String, ?> before = restored.digested();
        restored.restore();
        journal.changed(restored.subject(), before, restored.digested());
    }
}
