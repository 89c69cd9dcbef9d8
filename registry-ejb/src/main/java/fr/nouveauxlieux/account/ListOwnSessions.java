package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The sessions that one has open. */
@ApplicationScoped
@UseCase(value = "account.list-own-sessions", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ListOwnSessions {

    /** The one of this request first, then by when they were last used. */
    public List<SessionView> list() {
        throw new UnsupportedOperationException("account.list-own-sessions");
    }
}
