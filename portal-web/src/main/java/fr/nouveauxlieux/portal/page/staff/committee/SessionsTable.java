package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.ListSessions;
import fr.nouveauxlieux.committee.ReadSession;
import fr.nouveauxlieux.committee.SessionFilter;
import fr.nouveauxlieux.committee.SessionRow;
import fr.nouveauxlieux.committee.SessionState;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sessions, the latest first: those that one looks after lead to their page, those in which one sits to their preparation. */
@RequestScoped
public class SessionsTable implements TableSource {

    private static final String STATE = "etat";

    @Inject
    private ListSessions listSessions;

    @Inject
    private Permissions permissions;

    @Inject
    private SessionWords words;

    @Inject
    private StaffCells cells;

    @Override
    public String path() {
        return StaffSection.COMMITTEES.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("committee.caption"),
                List.of(
                        Column.of("seance", cells.text("committee.session")),
                        Column.of("appel", cells.text("committee.call")),
                        Column.of(STATE, cells.text("committee.state")),
                        Column.of("lieu", cells.text("committee.place")),
                        Column.of("dossiers", cells.text("committee.dossiers")),
                        Column.of("membres", cells.text("committee.members")),
                        Column.of("preparation", cells.text("committee.preparation"))),
                List.of(FilterField.choice(
                        STATE,
                        cells.text("committee.state"),
                        Arrays.stream(SessionState.values())
                                .map(state -> new Choice(
                                        state.name(), cells.text("committee.state." + SessionWords.code(state))))
                                .toList())),
                Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        SessionFilter filter = new SessionFilter(query.find(STATE).map(SessionState::valueOf));
        return TablePage.cut(listSessions.list(filter).stream().map(this::row).toList(), query);
    }

    private Row row(SessionRow session) {
        Cell held = cells.moment(session.heldAt());
        return Row.of(
                permissions.may(ReadSession.class, session.id())
                        ? held.leadingTo(SessionAddress.of(session.id()))
                        : held,
                Cell.of(words.call(session.wave()), session.wave().call().value())
                        .with(words.wave(session.wave())),
                words.state(session.state()),
                Cell.of(session.place()),
                cells.number(session.dossiers()),
                cells.number(session.members()),
                session.own()
                        ? Cell.of(cells.text("committee.prepare"))
                                .leadingTo(SessionAddress.of(session.id(), SessionAddress.PREPARATION))
                        : Cell.of(""));
    }
}
