package fr.nouveauxlieux.portal.page.staff.journal;

import fr.nouveauxlieux.audit.JournalEntry;
import fr.nouveauxlieux.audit.JournalFilter;
import fr.nouveauxlieux.audit.JournalPage;
import fr.nouveauxlieux.audit.SearchJournal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffMenu;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The journal, the latest row first. */
@RequestScoped
public class JournalTable implements TableSource {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int SHOWN_OF_DIGEST = 12;

    @Inject
    private SearchJournal searchJournal;

    @Inject
    private StaffMenu menu;

    @Inject
    private StaffCells cells;

    @Override
    public String path() {
        return StaffSection.JOURNAL.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("staff.journal.caption"),
                List.of(
                        Column.of("numero", cells.text("staff.journal.number")),
                        Column.of("quand", cells.text("staff.journal.at")),
                        Column.of("action", cells.text("staff.journal.action")),
                        Column.of("acteur", cells.text("staff.journal.actor")),
                        Column.of("roles", cells.text("staff.journal.roles")),
                        Column.of("objet", cells.text("staff.journal.subject")),
                        Column.of("note", cells.text("staff.journal.note")),
                        Column.of("origine", cells.text("staff.journal.origin")),
                        Column.of("empreinte", cells.text("staff.journal.digest"))),
                List.of(
                        FilterField.text("acteur", cells.text("staff.journal.filter-actor")),
                        FilterField.text("action", cells.text("staff.journal.filter-action")),
                        FilterField.text("type", cells.text("staff.journal.filter-kind")),
                        FilterField.text("objet", cells.text("staff.journal.filter-subject")),
                        FilterField.day("du", cells.text("staff.journal.from")),
                        FilterField.day("au", cells.text("staff.journal.to"))),
                Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        OptionalLong before = query.after()
                .filter(key -> key.matches("\\d{1,18}"))
                .map(key -> OptionalLong.of(Long.parseLong(key)))
                .orElseGet(OptionalLong::empty);
        JournalPage page = searchJournal.search(filter(query), before, query.size());
        return TablePage.uncounted(
                page.entries().stream().map(this::row).toList(),
                page.older().isPresent()
                        ? Optional.of(Long.toString(page.older().getAsLong()))
                        : Optional.empty());
    }

    /** The last day asked for is part of what is found. */
    private static JournalFilter filter(TableQuery query) {
        return new JournalFilter(
                query.find("acteur"),
                query.find("action"),
                query.find("type"),
                query.find("objet"),
                query.findDay("du").map(JournalTable::beginningOf),
                query.findDay("au").map(day -> beginningOf(day.plusDays(1))));
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    private Row row(JournalEntry entry) {
        return Row.of(
                Cell.of(Long.toString(entry.seq())),
                cells.moment(entry.at()),
                Cell.code(entry.action()),
                actor(entry.actor()),
                Cell.of(entry.roles().replace(",", ", "), entry.roles()),
                subject(entry.subject()),
                Cell.of(entry.note()),
                Cell.code(entry.origin()),
                digest(entry.digest()));
    }

    private Cell actor(String name) {
        return AccountId.find(name)
                .map(id -> cells.account(Optional.of(id)))
                .orElseGet(() -> name.isEmpty() ? Cell.of(cells.text("staff.journal.visitor"), "") : Cell.code(name));
    }

    private Cell subject(Subject subject) {
        Cell cell = Cell.code(subject.kind() + " " + subject.id());
        return findPage(subject).map(cell::leadingTo).orElse(cell);
    }

    /** Where the subject is seen, if anywhere, and if that is open to whoever reads. */
    private Optional<String> findPage(Subject subject) {
        return switch (subject.kind()) {
            case "account" -> AccountId.find(subject.id()).flatMap(id -> in(StaffSection.ACCOUNTS, "/" + subject.id()));
            case "account-list" -> in(StaffSection.ACCOUNTS, "");
            case "import" -> in(StaffSection.IMPORTS, "");
            case "key" -> in(StaffSection.KEYS, "");
            case "message" -> in(StaffSection.MESSAGES, "");
            case "text" -> in(StaffSection.TEXTS, "");
            case "call", "wave" -> in(StaffSection.CALLS, "");
            default -> Optional.empty();
        };
    }

    private Optional<String> in(StaffSection section, String rest) {
        return menu.isOpen(section) ? Optional.of(section.path() + rest) : Optional.empty();
    }

    private static Cell digest(String digest) {
        String shown = digest.substring(0, Math.min(SHOWN_OF_DIGEST, digest.length())) + "…";
        return new Cell(shown, digest, "", "", Cell.Tone.CODE);
    }
}
