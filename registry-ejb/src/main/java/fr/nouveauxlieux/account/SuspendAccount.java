package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.Grants;
import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.internal.SessionKeeper;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Bars an account from signing in, and ends its sessions. */
@ApplicationScoped
@UseCase(value = "account.suspend", permits = @Permit(to = Role.ADMINISTRATOR))
public class SuspendAccount {

    @Inject
    private Accounts accounts;

    @Inject
    private Grants grants;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private Journal journal;

    /** @throws LastAdministratorException if it would leave no administrator, or is one's own */
    public void suspend(AccountId account) {
        Account suspended = accounts.reach(account);
        grants.lockAdministrators();
        boolean own = suspended.id().equals(accounts.ownId());
        if (own || isLastAdministrator(suspended)) {
            throw new LastAdministratorException();
        }
        if (!suspended.isActive()) {
            journal.nothingChanged();
            return;
        }
        Map<String, ?> before = suspended.digested();
        suspended.suspend();
        sessions.endAll(suspended);
        tokens.voidAll(Purpose.SIGN_IN_CHALLENGE, suspended);
        journal.changed(suspended.subject(), before, suspended.digested());
    }

    private boolean isLastAdministrator(Account account) {
        return !account.isDemonstration()
                && grants.isAdministrator(account)
                && grants.countOtherAdministrators(account) == 0;
    }
}
