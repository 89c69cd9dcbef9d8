package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.SessionKeeper;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.AccountSession;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Ends one of one's own sessions. */
@ApplicationScoped
@UseCase(value = "account.revoke-session", permits = @Permit(to = Role.PERSON))
public class RevokeSession {

    @Inject
    private Accounts accounts;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @param session as {@link SessionView#id()}; nothing happens where it is not one's own */
    public void revoke(String session) {
        Account account = accounts.own();
        Optional<AccountSession> own = sessions.listOwn(account).stream()
                .filter(open -> open.publicId().equals(session))
                .findFirst();
        if (own.isEmpty()) {
            journal.nothingChanged();
            return;
        }
        own.get().end(clock.instant());
        journal.changed(account.subject(), Map.of(), Map.of());
    }
}
