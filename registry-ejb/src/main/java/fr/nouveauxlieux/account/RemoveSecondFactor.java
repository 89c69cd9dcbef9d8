package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.internal.SecondFactors;
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

/** Takes the second factor away from someone who has lost it, and ends their sessions. They enrol another before any role of the staff works. */
@ApplicationScoped
@UseCase(value = "account.remove-second-factor", permits = @Permit(to = Role.ADMINISTRATOR))
public class RemoveSecondFactor {

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private Journal journal;

    /** @throws NoSuchAccountException if there is none, or it is one's own */
    public void remove(AccountId account) {
        Account holder = accounts.reach(account);
        if (holder.id().equals(accounts.ownId())) {
            throw new NoSuchAccountException();
        }
        if (!secondFactors.drop(holder)) {
            journal.nothingChanged();
            return;
        }
        sessions.endAll(holder);
        tokens.voidAll(Purpose.SIGN_IN_CHALLENGE, holder);
        journal.changed(holder.subject(), Map.of(), Map.of());
    }
}
