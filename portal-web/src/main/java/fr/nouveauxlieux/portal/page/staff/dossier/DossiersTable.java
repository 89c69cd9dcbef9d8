package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.DeskExport;
import fr.nouveauxlieux.instruction.DeskFilter;
import fr.nouveauxlieux.instruction.DeskOrder;
import fr.nouveauxlieux.instruction.DeskOrder.Key;
import fr.nouveauxlieux.instruction.DeskPage;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.instruction.ExportDossiers;
import fr.nouveauxlieux.instruction.SearchDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.Sort;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dossiers that were submitted, as far as whoever asks may see them. */
@RequestScoped
public class DossiersTable implements TableSource {

    /** The columns that rows are sorted by, as addresses name them. */
    private static final Map<String, Key> SORTED = Map.of(
            "numero", Key.NUMBER,
            "projet", Key.TITLE,
            "organisation", Key.ORGANISATION,
            "departement", Key.DEPARTEMENT,
            "depot", Key.SUBMITTED,
            "echeance", Key.IMPLICIT);

    @Inject
    private SearchDossiers searchDossiers;

    @Inject
    private ExportDossiers exportDossiers;

    @Inject
    private DeskFilterFields filters;

    @Inject
    private DossierWords words;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Override
    public String path() {
        return StaffSection.DOSSIERS.path();
    }

    @Override
    public TableShape shape() {
        return shapeOf(request.getParameterMap());
    }

    /** What the table is with the columns that these parameters ask for. */
    TableShape shapeOf(Map<String, String[]> parameters) {
        String[] asked = DeskColumns.gathered(parameters).getOrDefault(DeskColumns.PARAMETER, new String[0]);
        return new TableShape(
                cells.text("desk.list.caption"),
                DeskColumns.chosen(columns(), Arrays.stream(asked).findFirst()),
                filters.fields(),
                Optional.of(new Sort("echeance", false)));
    }

    /** All of them. */
    List<Column> columns() {
        return List.of(
                Column.sortable("numero", cells.text("desk.number")),
                Column.sortable("projet", cells.text("desk.project")),
                Column.sortable("organisation", cells.text("desk.organisation")),
                Column.sortable("departement", cells.text("desk.departement")),
                Column.of("etat", cells.text("desk.state")),
                Column.sortable("depot", cells.text("desk.submitted")),
                Column.sortable("echeance", cells.text("desk.implicit")),
                Column.of("instructeur", cells.text("desk.instructor")),
                Column.of("complement", cells.text("desk.correction")),
                Column.of("avis", cells.text("desk.opinion")),
                Column.of("appel", cells.text("desk.call")));
    }

    @Override
    public TablePage read(TableQuery query) {
        DeskPage page = searchDossiers.search(filter(query), order(query.sort()), query.range());
        List<Column> all = columns();
        List<Column> chosen = DeskColumns.chosen(all, query.find(DeskColumns.PARAMETER));
        return TablePage.counted(
                page.rows().stream()
                        .map(dossier -> DeskColumns.cut(row(dossier), all, chosen))
                        .toList(),
                page.total());
    }

    /** What is read for a file is what the same question shows. */
    public DeskPage export(DeskExport export, TableQuery query) {
        return exportDossiers.export(export, filter(query), order(query.sort()), query.range());
    }

    DeskFilter filter(TableQuery query) {
        return filters.read(query);
    }

    static DeskOrder order(Optional<Sort> sort) {
        return sort.map(asked -> new DeskOrder(SORTED.get(asked.column()), asked.descending()))
                .orElse(DeskOrder.USUAL);
    }

    private Row row(DeskRow dossier) {
        Cell head = Cell.of(dossier.number()).leadingTo(path() + "/" + dossier.id());
        return Row.of(
                dossier.duplicates() == 0
                        ? head
                        : head.with(visit.getTexts().format("desk.duplicates", dossier.duplicates())),
                Cell.of(dossier.title()),
                Cell.of(dossier.organisationName()),
                Cell.of(dossier.departement()),
                words.standing(dossier.state(), dossier.stage()),
                cells.moment(dossier.submittedAt()),
                dossier.implicitOn().map(date -> words.implicit(date, today())).orElseGet(() -> Cell.of("")),
                instructor(dossier.instructor(), dossier.instructorName()),
                dossier.correctionPending()
                        ? Cell.of(cells.text("desk.correction.pending"), "PENDING")
                                .in(Tone.WAITING)
                        : Cell.of(""),
                dossier.opinion().map(words::opinion).orElseGet(() -> Cell.of("")),
                words.call(dossier.call(), dossier.wave()));
    }

    private Cell instructor(Optional<AccountId> instructor, String name) {
        return instructor.map(account -> Cell.of(name, account.value())).orElseGet(() -> Cell.of(""));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
    }
}
