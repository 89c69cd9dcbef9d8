package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Ends a session. What was not deliberated waits for another one. */
@ApplicationScoped
@UseCase(value = "committee.close-session", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class CloseSession {

    @Inject
    private SessionRows rows;

    @Inject
    private Event<SessionClosed> closed;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return false if it does not sit
     * @throws NoSuchSessionException if there is none
     */
    public boolean close(SessionId id) {
        CommitteeSession session = rows.hold(id);
        if (session.state() != SessionState.OPEN) {
            journal.nothingChanged();
            return false;
        }
        Map<String, Object> before = session.state(Map.of());
        session.close(clock.instant());
        closed.fire(new SessionClosed(id));
        journal.changed(session.subject(), before, session.state(Map.of()), "closed");
        return true;
    }
}
