package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.internal.Convening;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.SessionViews;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionSeat;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Convenes a session that lacked its quorum a second time, on the same agenda: it then sits whoever comes, and its notice
 * says so (CRPA R133-10).
 */
@ApplicationScoped
@UseCase(value = "committee.convene-again", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class ConveneAgain {

    @Inject
    private SessionRows rows;

    @Inject
    private SessionViews views;

    @Inject
    private Convening convening;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param urgency why less than five days are left; looked at only then
     * @throws NoSuchSessionException if there is none
     */
    public ConveningOutcome convene(SessionId id, SessionDraft draft, String urgency) {
        CommitteeSession session = rows.hold(id);
        Quorum missed = views.of(session).quorum();
        Optional<ConveningOutcome> obstacle = lacksQuorumNow(session, missed)
                ? convening.findObstacle(session, draft.heldAt(), urgency)
                : Optional.of(ConveningOutcome.NOT_NOW);
        if (obstacle.isPresent()) {
            journal.nothingChanged();
            return obstacle.get();
        }
        Map<String, Object> before = session.state(Map.of());
        session.conveneAgain(missed, draft);
        rows.listSeats(id).forEach(SessionSeat::leave);
        convening.send(session, urgency);
        journal.changed(
                session.subject(),
                before,
                session.state(Map.of("urgency", urgency)),
                "convened again, " + missed.counted() + " of " + missed.required());
        return ConveningOutcome.CONVENED;
    }

    private boolean lacksQuorumNow(CommitteeSession session, Quorum quorum) {
        return session.state() == SessionState.CONVENED
                && !session.isWithoutQuorum()
                && !session.heldAt().isAfter(clock.instant())
                && !quorum.isReached();
    }
}
