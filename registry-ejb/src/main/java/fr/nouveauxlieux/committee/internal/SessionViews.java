package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.committee.Quorum;
import fr.nouveauxlieux.committee.SessionMember;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionItem;
import fr.nouveauxlieux.committee.model.SessionSeat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What is told of a session. */
@ApplicationScoped
public class SessionViews {

    @Inject
    private SessionRows rows;

    public SessionView of(CommitteeSession session) {
        List<SessionMember> members =
                rows.listSeats(session.id()).stream().map(SessionSeat::member).toList();
        return new SessionView(
                session.id(),
                session.wave(),
                session.heldAt(),
                session.place(),
                session.link(),
                session.state(),
                members,
                rows.listItems(session.id()).stream().map(SessionItem::dossier).toList(),
                Quorum.of(members, Set.of(), session.isWithoutQuorum()));
    }
}
