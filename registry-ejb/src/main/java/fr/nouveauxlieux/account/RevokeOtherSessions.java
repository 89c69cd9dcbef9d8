package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.SessionKeeper;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Ends all of one's own sessions but that of this request. */
@ApplicationScoped
@UseCase(value = "account.revoke-other-sessions", permits = @Permit(to = Role.PERSON))
public class RevokeOtherSessions {

    @Inject
    private Accounts accounts;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private Journal journal;

    /** @return how many were ended */
    public int revoke() {
        Account account = accounts.own();
        int ended = sessions.endOthers(account);
        if (ended == 0) {
            journal.nothingChanged();
        } else {
            journal.changed(account.subject(), Map.of(), Map.of());
        }
        return ended;
    }
}
