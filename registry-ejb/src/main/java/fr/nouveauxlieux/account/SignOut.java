package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.SessionKeeper;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Ends the session of this request. */
@ApplicationScoped
@UseCase(value = "account.sign-out", permits = @Permit(to = Role.PERSON))
public class SignOut {

    @Inject
    private Accounts accounts;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** The token is worth nothing from then on. */
    public void signOut() {
        sessions.current().end(clock.instant());
        journal.changed(accounts.own().subject(), Map.of(), Map.of());
    }
}
