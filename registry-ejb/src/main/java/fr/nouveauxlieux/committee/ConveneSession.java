package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.internal.Convening;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Sends the members of a session their notice with its agenda, five days before at the latest unless it is urgent. */
@ApplicationScoped
@UseCase(value = "committee.convene-session", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class ConveneSession {

    public static final int LONGEST_URGENCY = 1000;

    @Inject
    private SessionRows rows;

    @Inject
    private Convening convening;

    @Inject
    private Journal journal;

    /**
     * @param urgency why less than five days are left; looked at only then
     * @throws NoSuchSessionException if there is none
     */
    public ConveningOutcome convene(SessionId id, String urgency) {
        CommitteeSession session = rows.hold(id);
        Optional<ConveningOutcome> obstacle = convening.findObstacle(session, session.heldAt(), urgency);
        if (obstacle.isPresent()) {
            journal.nothingChanged();
            return obstacle.get();
        }
        Map<String, Object> before = session.state(Map.of());
        session.convene();
        convening.send(session, urgency);
        journal.changed(session.subject(), before, session.state(Map.of("urgency", urgency)), "convened");
        return ConveningOutcome.CONVENED;
    }
}
