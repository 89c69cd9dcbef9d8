package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.internal.SessionMail;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Has a session not sit after all. Whoever was convened is told why; its dossiers wait for another one. */
@ApplicationScoped
@UseCase(value = "committee.cancel-session", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class CancelSession {

    public static final int LONGEST_REASON = 1000;

    @Inject
    private SessionRows rows;

    @Inject
    private SessionMail mail;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return false if the session sits already, is over or cancelled
     * @throws IllegalArgumentException if there is no reason, or it is too long
     * @throws NoSuchSessionException if there is none
     */
    public boolean cancel(SessionId id, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("expected a reason of at most " + LONGEST_REASON + " characters");
        }
        CommitteeSession session = rows.hold(id);
        if (!session.isBeforeSitting()) {
            journal.nothingChanged();
            return false;
        }
        Map<String, Object> before = session.state(Map.of());
        boolean told = !rows.listNotices(id).isEmpty();
        session.cancel();
        if (told) {
            mail.tellOfCancellation(session, reason, clock.instant());
        }
        journal.changed(session.subject(), before, session.state(Map.of("reason", reason)), "cancelled");
        return true;
    }
}
