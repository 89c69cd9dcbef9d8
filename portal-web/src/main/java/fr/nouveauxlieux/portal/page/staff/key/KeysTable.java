package fr.nouveauxlieux.portal.page.staff.key;

import fr.nouveauxlieux.partner.KeyScope;
import fr.nouveauxlieux.partner.KeySummary;
import fr.nouveauxlieux.partner.ListKeys;
import fr.nouveauxlieux.partner.RevokeKey;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.RowAction;
import fr.nouveauxlieux.portal.table.Sort;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of partners' programs, and what they open. */
@RequestScoped
public class KeysTable implements TableSource {

    private static final String PARTNER = "partenaire";
    private static final String ISSUED = "creation";
    private static final String EXPIRES = "fin";

    private enum State {
        GOOD,
        EXPIRED,
        REVOKED
    }

    @Inject
    private ListKeys listKeys;

    @Inject
    private Permissions permissions;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    @Override
    public String path() {
        return StaffSection.KEYS.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("staff.keys.caption"),
                List.of(
                        Column.sortable(PARTNER, cells.text("staff.keys.partner")),
                        Column.of("etat", cells.text("staff.keys.state")),
                        Column.of("portee", cells.text("staff.keys.scopes")),
                        Column.sortable(ISSUED, cells.text("staff.keys.issued")),
                        Column.sortable(EXPIRES, cells.text("staff.keys.expires")),
                        Column.of("usage", cells.text("staff.keys.used")),
                        Column.of("identifiant", cells.text("staff.keys.id"))),
                List.of(
                        FilterField.text("texte", cells.text("staff.keys.filter-text")),
                        FilterField.choice("etat", cells.text("staff.keys.state"), states())),
                Optional.of(new Sort(ISSUED, true)));
    }

    private List<Choice> states() {
        return Arrays.stream(State.values())
                .map(state -> new Choice(state.name(), state(state).text()))
                .toList();
    }

    @Override
    public TablePage read(TableQuery query) {
        Instant now = clock.instant();
        String wanted = query.find("texte").orElse("").toLowerCase(Locale.ROOT);
        Optional<State> state = query.find("etat").map(State::valueOf);
        List<Row> rows = listKeys.listAll().stream()
                .filter(key -> (key.partner() + " " + scopes(key))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .filter(key -> state.isEmpty() || state.get() == stateOf(key, now))
                .sorted(order(query.sort()))
                .map(key -> row(key, now))
                .toList();
        return TablePage.cut(rows, query);
    }

    private static Comparator<KeySummary> order(Optional<Sort> sort) {
        Comparator<KeySummary> order =
                switch (sort.map(Sort::column).orElse(ISSUED)) {
                    case PARTNER -> Comparator.comparing(key -> key.partner().toLowerCase(Locale.ROOT));
                    case EXPIRES -> Comparator.comparing(KeySummary::expiresAt);
                    default -> Comparator.comparing(KeySummary::issuedAt);
                };
        return sort.filter(Sort::descending).isPresent() ? order.reversed() : order;
    }

    private static State stateOf(KeySummary key, Instant now) {
        if (key.revokedAt().isPresent()) {
            return State.REVOKED;
        }
        return key.isGoodAt(now) ? State.GOOD : State.EXPIRED;
    }

    private Row row(KeySummary key, Instant now) {
        Row row = Row.of(
                Cell.of(key.partner()),
                state(stateOf(key, now)).with(cells.moment(key.revokedAt()).text()),
                Cell.code(scopes(key)),
                cells.moment(key.issuedAt()),
                cells.moment(key.expiresAt()),
                Cell.of(
                        key.lastUsed().map(visit.getTexts()::date).orElseGet(() -> cells.text("staff.keys.never")),
                        key.lastUsed().map(Object::toString).orElse("")),
                Cell.code(key.id().value()));
        return key.revokedAt().isEmpty() && permissions.may(RevokeKey.class)
                ? row.with(List.of(
                        new RowAction("revoke", key.id().value(), cells.text("staff.keys.revoke"), key.partner())))
                : row;
    }

    private static String scopes(KeySummary key) {
        return String.join(" ", key.scopes().stream().map(KeyScope::toString).toList());
    }

    private Cell state(State state) {
        Tone tone = state == State.GOOD ? Tone.GOOD : Tone.PLAIN;
        return Cell.of(cells.text("staff.key-state." + state.name().toLowerCase(Locale.ROOT)), state.name())
                .in(tone);
    }
}
