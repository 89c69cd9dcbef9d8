package fr.nouveauxlieux.portal.page.staff.account;

import fr.nouveauxlieux.account.AccountFilter;
import fr.nouveauxlieux.account.AccountOrder;
import fr.nouveauxlieux.account.AccountPage;
import fr.nouveauxlieux.account.AccountRow;
import fr.nouveauxlieux.account.AccountState;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.SearchAccounts;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.Sort;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The accounts, whose holders they are, and their roles. */
@RequestScoped
public class AccountsTable implements TableSource {

    private static final String VERIFIED = "VERIFIED";
    private static final String NOT_VERIFIED = "NOT_VERIFIED";
    private static final String NAME = "nom";
    private static final String CREATED = "creation";
    private static final String SEEN = "vu";

    @Inject
    private SearchAccounts searchAccounts;

    @Inject
    private AccountTexts texts;

    @Inject
    private StaffCells cells;

    @Override
    public String path() {
        return StaffSection.ACCOUNTS.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("staff.accounts.caption"),
                List.of(
                        Column.sortable(NAME, cells.text("staff.accounts.name")),
                        Column.of("adresse", cells.text("staff.accounts.address")),
                        Column.of("roles", cells.text("staff.accounts.roles")),
                        Column.of("etat", cells.text("staff.accounts.state")),
                        Column.of("second-facteur", cells.text("staff.accounts.second-factor")),
                        Column.sortable(CREATED, cells.text("staff.accounts.created")),
                        Column.sortable(SEEN, cells.text("staff.accounts.seen")),
                        Column.of("identifiant", cells.text("staff.accounts.id"))),
                List.of(
                        FilterField.text("texte", cells.text("staff.accounts.filter-text")),
                        FilterField.choice("role", cells.text("staff.accounts.filter-role"), roles()),
                        FilterField.text("departement", cells.text("staff.accounts.filter-departement")),
                        FilterField.choice("etat", cells.text("staff.accounts.state"), states()),
                        FilterField.choice(
                                "verification",
                                cells.text("staff.accounts.verification"),
                                List.of(
                                        new Choice(VERIFIED, cells.text("staff.accounts.verified")),
                                        new Choice(NOT_VERIFIED, cells.text("staff.accounts.not-verified"))))),
                Optional.of(new Sort(CREATED, true)));
    }

    private List<Choice> roles() {
        return Role.listStaff().stream()
                .map(role -> new Choice(role.name(), texts.role(role)))
                .toList();
    }

    private List<Choice> states() {
        return Arrays.stream(AccountState.values())
                .map(state -> new Choice(state.name(), texts.state(state)))
                .toList();
    }

    @Override
    public TablePage read(TableQuery query) {
        AccountPage page = searchAccounts.search(filter(query), order(query.sort()), query.range());
        return TablePage.counted(page.rows().stream().map(this::row).toList(), page.total());
    }

    private static AccountFilter filter(TableQuery query) {
        return new AccountFilter(
                query.find("texte").orElse(""),
                query.find("role").map(Role::valueOf),
                query.find("etat").map(AccountState::valueOf),
                query.find("departement").map(code -> code.toUpperCase(Locale.ROOT)),
                query.find("verification").map(VERIFIED::equals));
    }

    private static AccountOrder order(Optional<Sort> sort) {
        boolean descending = sort.filter(Sort::descending).isPresent();
        return switch (sort.map(Sort::column).orElse(CREATED)) {
            case NAME -> descending ? AccountOrder.NAME_BACKWARDS : AccountOrder.NAME;
            case SEEN -> descending ? AccountOrder.SEEN_LATELY : AccountOrder.SEEN_LONG_AGO;
            default -> descending ? AccountOrder.NEWEST : AccountOrder.OLDEST;
        };
    }

    private Row row(AccountRow account) {
        String name = account.name().map(PersonName::full).orElseGet(() -> cells.text("staff.accounts.erased"));
        // Of an erased account no page is left.
        Cell head = account.state() == AccountState.ERASED
                ? Cell.of(name)
                : Cell.of(name).leadingTo(path() + "/" + account.id());
        return Row.of(
                account.demonstration() ? head.with(cells.text("staff.accounts.demonstration")) : head,
                address(account),
                Cell.of(texts.roles(account.roles()), codes(account.roles())),
                texts.stateCell(account.state()),
                Cell.of(
                        cells.text(account.secondFactor() ? "staff.yes" : "staff.no"),
                        Boolean.toString(account.secondFactor())),
                cells.moment(account.created()),
                cells.moment(account.lastSeen()),
                Cell.code(account.id().value()));
    }

    private Cell address(AccountRow account) {
        Cell address = Cell.of(account.address().map(EmailAddress::value).orElse(""));
        return account.verified() || address.text().isEmpty()
                ? address
                : address.with(cells.text("staff.accounts.not-verified"));
    }

    private static String codes(List<Role> roles) {
        return String.join(" ", roles.stream().map(Role::name).toList());
    }
}
