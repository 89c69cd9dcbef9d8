package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.audit.Journal;
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
import java.util.List;
import java.util.Map;

/** Takes who sits and what is judged anew from the panel and the dossiers of the wave, until the session is convened. */
@ApplicationScoped
@UseCase(value = "committee.renew-session", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class RenewSession {

    @Inject
    private SessionRows rows;

    @Inject
    private Seats seats;

    @Inject
    private Agendas agendas;

    @Inject
    private Journal journal;

    /**
     * @return false if the session is convened: one convened anew without quorum keeps its agenda (CRPA R133-10), and any
     *     other has to be replanned first, so that its members are told
     * @throws NoSuchSessionException if there is none
     */
    public boolean renew(SessionId id) {
        CommitteeSession session = rows.hold(id);
        if (session.state() != SessionState.PLANNED || session.isWithoutQuorum()) {
            journal.nothingChanged();
            return false;
        }
        Map<String, Object> before =
                session.state(Map.of("agenda", agendas.list(session).toString()));
        seats.takeFromPanel(session);
        rows.flush();
        List<DossierId> agenda = agendas.arrange(session, agendas.listWaiting(session));
        agendas.set(session, agenda);
        session.explainOrder("");
        journal.changed(
                session.subject(),
                before,
                session.state(Map.of("agenda", agenda.toString())),
                "renewed, " + agenda.size() + " dossiers");
        return true;
    }
}
