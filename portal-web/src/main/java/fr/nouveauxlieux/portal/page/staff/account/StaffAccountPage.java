package fr.nouveauxlieux.portal.page.staff.account;

import fr.nouveauxlieux.account.AccountRow;
import fr.nouveauxlieux.account.AccountSheet;
import fr.nouveauxlieux.account.AccountState;
import fr.nouveauxlieux.account.GrantRole;
import fr.nouveauxlieux.account.GrantView;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.RemoveSecondFactor;
import fr.nouveauxlieux.account.RestoreAccount;
import fr.nouveauxlieux.account.SuspendAccount;
import fr.nouveauxlieux.account.WithdrawRole;
import fr.nouveauxlieux.audit.JournalEntry;
import fr.nouveauxlieux.audit.JournalFilter;
import fr.nouveauxlieux.audit.SearchJournal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.RowAction;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableView;
import fr.nouveauxlieux.privacy.EraseAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** What the page of one account shows. */
@Named
@RequestScoped
public class StaffAccountPage {

    private static final int LATEST = 20;

    @Inject
    private SearchJournal searchJournal;

    @Inject
    private Permissions permissions;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccountTexts texts;

    @Inject
    private StaffCells cells;

    private AccountSheet sheet;
    private TableView journal;

    void show(AccountSheet shown) {
        sheet = shown;
        journal = null;
    }

    public AccountSheet getSheet() {
        return sheet;
    }

    public String getName() {
        return row().name().map(PersonName::full).orElseGet(() -> cells.text("staff.accounts.erased"));
    }

    public Cell getState() {
        return texts.stateCell(row().state());
    }

    public String getCreated() {
        return cells.moment(row().created()).text();
    }

    /** Empty where the holder was never seen. */
    public String getSeen() {
        return cells.moment(row().lastSeen()).text();
    }

    private AccountRow row() {
        return sheet.account();
    }

    public String getPath() {
        return StaffSection.ACCOUNTS.path() + "/" + row().id();
    }

    public boolean isGrantable() {
        return permissions.may(GrantRole.class, row().id()) && row().state() == AccountState.ACTIVE && row().verified();
    }

    public boolean isSuspendable() {
        return permissions.may(SuspendAccount.class, row().id()) && row().state() == AccountState.ACTIVE;
    }

    public boolean isRestorable() {
        return permissions.may(RestoreAccount.class, row().id()) && row().state() == AccountState.SUSPENDED;
    }

    public boolean isFactorRemovable() {
        return permissions.may(RemoveSecondFactor.class, row().id()) && row().secondFactor();
    }

    /** One's own account is erased from its own pages. */
    public boolean isErasable() {
        return permissions.may(EraseAccount.class, row().id())
                && !row().id().equals(currentActor.get().account().orElse(null));
    }

    public String getErasurePath() {
        return StaffErasureServlet.FOLDER + row().id();
    }

    public List<Choice> getRoles() {
        return Role.listStaff().stream()
                .map(role -> new Choice(role.name(), texts.role(role)))
                .toList();
    }

    public TableView getGrants() {
        List<Row> rows = sheet.grants().stream().map(this::grant).toList();
        return table(
                "staff.account.grants",
                List.of(
                        Column.of("role", cells.text("staff.account.role")),
                        Column.of("departements", cells.text("staff.account.departements")),
                        Column.of("appel", cells.text("staff.account.call")),
                        Column.of("depuis", cells.text("staff.account.since")),
                        Column.of("jusqu", cells.text("staff.account.until"))),
                rows);
    }

    private Row grant(GrantView view) {
        String role = texts.role(view.grant().role());
        Row row = Row.of(
                Cell.of(role, view.grant().role().name()),
                Cell.of(
                        view.grant().departements().isEmpty()
                                ? cells.text("staff.account.everywhere")
                                : String.join(", ", new TreeSet<>(view.grant().departements()))),
                Cell.of(view.grant().call().orElseGet(() -> cells.text("staff.account.every-call"))),
                cells.moment(view.since()),
                cells.moment(view.until()));
        return permissions.may(WithdrawRole.class, row().id())
                ? row.with(List.of(new RowAction(
                        "withdraw", Long.toString(view.id()), cells.text("staff.account.withdraw"), role)))
                : row;
    }

    public boolean isJournalOpen() {
        return permissions.may(SearchJournal.class);
    }

    /** The latest of what was done to the account, or was looked at of it; read once, since pages ask at each cell. */
    public TableView getJournal() {
        if (journal == null) {
            journal = readJournal();
        }
        return journal;
    }

    private TableView readJournal() {
        JournalFilter filter =
                JournalFilter.on(new Subject("account", row().id().value()));
        List<Row> rows = searchJournal.search(filter, OptionalLong.empty(), LATEST).entries().stream()
                .map(this::entry)
                .toList();
        return table(
                "staff.account.journal",
                List.of(
                        Column.of("quand", cells.text("staff.journal.at")),
                        Column.of("action", cells.text("staff.journal.action")),
                        Column.of("acteur", cells.text("staff.journal.actor")),
                        Column.of("note", cells.text("staff.journal.note"))),
                rows);
    }

    private Row entry(JournalEntry entry) {
        return Row.of(
                cells.moment(entry.at()), Cell.code(entry.action()), Cell.code(entry.actor()), Cell.of(entry.note()));
    }

    private TableView table(String caption, List<Column> columns, List<Row> rows) {
        TableShape shape = new TableShape(cells.text(caption), columns, List.of(), Optional.empty());
        return new TableView(
                getPath(), shape, TableQuery.of(shape, Map.of()), TablePage.counted(rows, rows.size()), "");
    }
}
