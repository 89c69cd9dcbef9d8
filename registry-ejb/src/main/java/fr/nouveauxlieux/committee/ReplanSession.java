package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Has a session sit at another time or place. Whoever was convened already has to be convened anew. */
@ApplicationScoped
@UseCase(value = "committee.replan-session", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class ReplanSession {

    @Inject
    private SessionRows rows;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return false if the session sits already, is over or cancelled
     * @throws IllegalArgumentException if the moment is not to come
     * @throws NoSuchSessionException if there is none
     */
    public boolean replan(SessionId id, SessionDraft draft) {
        if (!draft.heldAt().isAfter(clock.instant())) {
            throw new IllegalArgumentException("expected a moment to come");
        }
        CommitteeSession session = rows.hold(id);
        if (!session.isBeforeSitting()) {
            journal.nothingChanged();
            return false;
        }
        Map<String, Object> before = session.state(Map.of());
        session.replan(draft);
        journal.changed(session.subject(), before, session.state(Map.of()), "replanned");
        return true;
    }
}
