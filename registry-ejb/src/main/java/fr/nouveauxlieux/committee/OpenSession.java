package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.SessionViews;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Opens a session on its day, where its president and enough of its members are there. */
@ApplicationScoped
@UseCase(value = "committee.open-session", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class OpenSession {

    @Inject
    private SessionRows rows;

    @Inject
    private SessionViews views;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws NoSuchSessionException if there is none */
    public OpeningOutcome open(SessionId id) {
        CommitteeSession session = rows.hold(id);
        SessionView view = views.of(session);
        OpeningOutcome outcome = judge(view, clock.instant());
        if (outcome != OpeningOutcome.OPENED) {
            journal.nothingChanged();
            return outcome;
        }
        Map<String, Object> before = session.state(Map.of());
        session.open(view.quorum(), clock.instant());
        journal.changed(
                session.subject(),
                before,
                session.state(Map.of("counted", view.quorum().counted())),
                "opened, " + view.quorum().counted() + " of " + view.quorum().members());
        return outcome;
    }

    private static OpeningOutcome judge(SessionView view, Instant now) {
        if (view.state() != SessionState.CONVENED) {
            return OpeningOutcome.NOT_NOW;
        }
        if (LocalDate.ofInstant(now, SessionView.ZONE).isBefore(view.heldOn())) {
            return OpeningOutcome.TOO_EARLY;
        }
        if (!view.quorum().isReached()) {
            return OpeningOutcome.NO_QUORUM;
        }
        return view.findPresident()
                        .filter(president -> president.attendance().isThere())
                        .isPresent()
                ? OpeningOutcome.OPENED
                : OpeningOutcome.NO_PRESIDENT;
    }
}
