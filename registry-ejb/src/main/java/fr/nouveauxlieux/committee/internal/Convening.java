package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.committee.ConveningOutcome;
import fr.nouveauxlieux.committee.SessionMember;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionNotice;
import fr.nouveauxlieux.committee.model.SessionSeat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether members can be told to come, and how they are. */
@ApplicationScoped
public class Convening {

    @Inject
    private SessionRows rows;

    @Inject
    private Agendas agendas;

    @Inject
    private SessionMail mail;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /**
     * What stands against it.
     *
     * @param urgency why the notice is sent late; may be empty
     */
    public Optional<ConveningOutcome> findObstacle(CommitteeSession session, Instant heldAt, String urgency) {
        Instant now = clock.instant();
        List<SessionMember> members =
                rows.listSeats(session.id()).stream().map(SessionSeat::member).toList();
        if (!session.isBeforeSitting() || !heldAt.isAfter(now)) {
            return Optional.of(ConveningOutcome.NOT_NOW);
        }
        if (members.stream().noneMatch(SessionMember::voting)) {
            return Optional.of(ConveningOutcome.NO_VOTER);
        }
        if (members.stream().noneMatch(SessionMember::president)) {
            return Optional.of(ConveningOutcome.NO_PRESIDENT);
        }
        if (agendas.list(session).isEmpty()) {
            return Optional.of(ConveningOutcome.NO_DOSSIER);
        }
        return NoticeDelay.isShort(now, heldAt) && urgency.isBlank()
                ? Optional.of(ConveningOutcome.URGENCY_LACKS)
                : Optional.empty();
    }

    /** @param urgency kept where the notice is late, and only there */
    public void send(CommitteeSession session, String urgency) {
        Instant now = clock.instant();
        boolean late = NoticeDelay.isShort(now, session.heldAt());
        int recipients = mail.convene(session, now);
        rows.add(new SessionNotice(
                session.id(), people.ownId(), now, session.heldAt(), late ? urgency.strip() : "", recipients));
    }
}
