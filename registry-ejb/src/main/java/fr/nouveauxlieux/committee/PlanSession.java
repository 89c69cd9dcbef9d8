package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.internal.Agendas;
import fr.nouveauxlieux.committee.internal.Seats;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Plans a session of the committee of a wave. Its members are those of the wave's panel; its agenda are the dossiers that
 * wait for the committee, in the order by which recused members go through the door least.
 */
@ApplicationScoped
@UseCase(value = "committee.plan-session", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class PlanSession {

    @Inject
    private SessionRows rows;

    @Inject
    private Seats seats;

    @Inject
    private Agendas agendas;

    @Inject
    private CallDirectory calls;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws IllegalArgumentException if there is no such wave, or the moment is not to come */
    public SessionId plan(WaveKey wave, SessionDraft draft) {
        Instant now = clock.instant();
        if (!draft.heldAt().isAfter(now)) {
            throw new IllegalArgumentException("expected a moment to come");
        }
        calls.getWave(wave.call(), wave.wave());
        CommitteeSession session = new CommitteeSession(SessionId.draw(), wave, draft, people.ownId(), now);
        rows.add(session);
        seats.takeFromPanel(session);
        List<DossierId> agenda = agendas.arrange(session, agendas.listWaiting(session));
        agendas.set(session, agenda);
        journal.changed(
                session.subject(),
                Map.of(),
                session.state(Map.of("agenda", agenda.toString())),
                "planned, " + agenda.size() + " dossiers");
        return session.id();
    }
}
