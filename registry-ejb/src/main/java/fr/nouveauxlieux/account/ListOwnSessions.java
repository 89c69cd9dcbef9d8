package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.Grants;
import fr.nouveauxlieux.account.internal.SessionKeeper;
import fr.nouveauxlieux.account.internal.SessionTerms;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.AccountSession;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The sessions that one has open. */
@ApplicationScoped
@UseCase(value = "account.list-own-sessions", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ListOwnSessions {

    @Inject
    private Accounts accounts;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private SessionTerms sessionTerms;

    @Inject
    private Grants grants;

    /** The one of this request first, then by when they were last used. */
    public List<SessionView> list() {
        Account account = accounts.own();
        boolean staff = grants.isStaff(account);
        return sessions.listOwn(account).stream()
                .filter(session -> sessionTerms.allow(session, staff))
                .map(this::view)
                .sorted(Comparator.comparing(SessionView::current).reversed())
                .toList();
    }

    private SessionView view(AccountSession session) {
        return new SessionView(
                session.publicId(),
                session.device(),
                session.network(),
                session.signedInAt(),
                session.lastSeenAt(),
                session.hasSecondFactor(),
                sessions.isCurrent(session));
    }
}
