package fr.nouveauxlieux.portal.page.staff.mail;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.GiveUpMessage;
import fr.nouveauxlieux.notification.MessageId;
import fr.nouveauxlieux.notification.MessageState;
import fr.nouveauxlieux.notification.OutboxFilter;
import fr.nouveauxlieux.notification.OutboxLine;
import fr.nouveauxlieux.notification.OutboxPage;
import fr.nouveauxlieux.notification.RetryMessage;
import fr.nouveauxlieux.notification.SearchOutbox;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.RowAction;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The messages that the portal sends, the latest first: neither to which address nor what they say. */
@RequestScoped
public class MessagesTable implements TableSource {

    /** The most that the outbox gives at once. */
    private static final int MOST = 200;

    @Inject
    private SearchOutbox searchOutbox;

    @Inject
    private Permissions permissions;

    @Inject
    private StaffCells cells;

    @Override
    public String path() {
        return StaffSection.MESSAGES.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("staff.messages.caption"),
                List.of(
                        Column.of("numero", cells.text("staff.messages.number")),
                        Column.of("modele", cells.text("staff.messages.template")),
                        Column.of("etat", cells.text("staff.messages.state")),
                        Column.of("compte", cells.text("staff.messages.account")),
                        Column.of("demande", cells.text("staff.messages.posted")),
                        Column.of("fin", cells.text("staff.messages.ended")),
                        Column.numeric("essais", cells.text("staff.messages.attempts")),
                        Column.of("erreur", cells.text("staff.messages.error"))),
                List.of(
                        FilterField.choice("etat", cells.text("staff.messages.state"), states()),
                        FilterField.text("modele", cells.text("staff.messages.filter-template")),
                        FilterField.text("compte", cells.text("staff.messages.filter-account"))),
                Optional.empty());
    }

    private List<Choice> states() {
        return Arrays.stream(MessageState.values())
                .map(state -> new Choice(state.name(), state(state).text()))
                .toList();
    }

    @Override
    public TablePage read(TableQuery query) {
        Optional<AccountId> account = query.find("compte").flatMap(AccountId::find);
        if (query.find("compte").isPresent() && account.isEmpty()) {
            return TablePage.uncounted(List.of(), Optional.empty());
        }
        OutboxPage page = searchOutbox.search(new OutboxFilter(
                query.find("etat").map(MessageState::valueOf),
                query.find("modele"),
                account,
                query.after()
                        .filter(key -> key.matches("[1-9]\\d{0,17}"))
                        .map(key -> new MessageId(Long.parseLong(key))),
                Math.min(query.size(), MOST)));
        return TablePage.uncounted(
                page.lines().stream().map(this::row).toList(), page.next().map(next -> Long.toString(next.value())));
    }

    private Row row(OutboxLine line) {
        String number = Long.toString(line.id().value());
        return Row.of(
                        Cell.of(number),
                        Cell.code(line.template()),
                        state(line.state()),
                        cells.account(line.account()),
                        cells.moment(line.postedAt()),
                        cells.moment(line.endedAt()),
                        cells.number(line.attempts()),
                        Cell.of(line.lastError()))
                .with(actions(line, number));
    }

    private List<RowAction> actions(OutboxLine line, String number) {
        List<RowAction> actions = new ArrayList<>();
        if (line.retryable() && permissions.may(RetryMessage.class)) {
            actions.add(new RowAction("retry", number, cells.text("staff.messages.retry"), number));
        }
        if (line.state() == MessageState.QUEUED && permissions.may(GiveUpMessage.class)) {
            actions.add(new RowAction("give-up", number, cells.text("staff.messages.give-up"), number));
        }
        return actions;
    }

    private Cell state(MessageState state) {
        Tone tone =
                switch (state) {
                    case QUEUED, SENDING -> Tone.WAITING;
                    case SENT -> Tone.GOOD;
                    case GAVE_UP, BOUNCED -> Tone.BAD;
                };
        String key = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Cell.of(cells.text("staff.message-state." + key), state.name()).in(tone);
    }
}
