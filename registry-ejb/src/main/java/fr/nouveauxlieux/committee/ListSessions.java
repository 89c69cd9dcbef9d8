package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.SessionViews;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The sessions of committees: those that whoever asks looks after, and those in which they sit once they are convened. */
@ApplicationScoped
@UseCase(
        value = "committee.list-sessions",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(
                        to = {
                            Role.COMMITTEE_SECRETARY,
                            Role.COMMITTEE_MEMBER,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ListSessions {

    @Inject
    private SessionRows rows;

    @Inject
    private SessionViews views;

    @Inject
    private Permissions permissions;

    @Inject
    private People people;

    /** The latest first. */
    public List<SessionRow> list(SessionFilter filter) {
        AccountId reader = people.ownId();
        return rows.listAll().stream()
                .filter(session ->
                        filter.state().filter(state -> state != session.state()).isEmpty())
                .map(session -> row(session, reader))
                .filter(row -> row.own() || permissions.may(ReadSession.class, row.id()))
                .toList();
    }

    private SessionRow row(CommitteeSession session, AccountId reader) {
        SessionView view = views.of(session);
        boolean told = view.state() != SessionState.PLANNED && view.state() != SessionState.CANCELLED;
        return new SessionRow(
                view.id(),
                view.wave(),
                view.heldAt(),
                view.place(),
                view.state(),
                view.agenda().size(),
                view.members().size(),
                told && view.findMember(reader).isPresent());
    }
}
