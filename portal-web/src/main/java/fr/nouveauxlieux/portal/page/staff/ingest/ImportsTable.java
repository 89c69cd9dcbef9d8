package fr.nouveauxlieux.portal.page.staff.ingest;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.CancelImport;
import fr.nouveauxlieux.place.ingest.ImportFilter;
import fr.nouveauxlieux.place.ingest.ImportPage;
import fr.nouveauxlieux.place.ingest.ImportReport;
import fr.nouveauxlieux.place.ingest.ImportState;
import fr.nouveauxlieux.place.ingest.SearchImports;
import fr.nouveauxlieux.place.ingest.SourceCode;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The imports, those that wait as well as those that are over, the latest first. */
@RequestScoped
public class ImportsTable implements TableSource {

    @Inject
    private SearchImports searchImports;

    @Inject
    private Permissions permissions;

    @Inject
    private ImportTexts texts;

    @Inject
    private StaffCells cells;

    @Override
    public String path() {
        return StaffSection.IMPORTS.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("staff.imports.caption"),
                List.of(
                        Column.of("numero", cells.text("staff.imports.number")),
                        Column.of("source", cells.text("staff.imports.source")),
                        Column.of("etat", cells.text("staff.imports.state")),
                        Column.of("demande", cells.text("staff.imports.requested")),
                        Column.of("fin", cells.text("staff.imports.finished")),
                        Column.numeric("lues", cells.text("staff.imports.read")),
                        Column.numeric("creees", cells.text("staff.imports.created")),
                        Column.numeric("modifiees", cells.text("staff.imports.updated")),
                        Column.numeric("identiques", cells.text("staff.imports.unchanged")),
                        Column.numeric("refusees", cells.text("staff.imports.rejected")),
                        Column.numeric("valeurs-refusees", cells.text("staff.imports.cells")),
                        Column.numeric("disparues", cells.text("staff.imports.missing"))),
                List.of(
                        FilterField.text("source", cells.text("staff.imports.filter-source")),
                        FilterField.choice("etat", cells.text("staff.imports.state"), states())),
                Optional.empty());
    }

    private List<Choice> states() {
        return Arrays.stream(ImportState.values())
                .map(state -> new Choice(state.name(), texts.state(state.name()).text()))
                .toList();
    }

    @Override
    public TablePage read(TableQuery query) {
        Optional<SourceCode> source = query.find("source").flatMap(SourceCode::find);
        if (query.find("source").isPresent() && source.isEmpty()) {
            return TablePage.counted(List.of(), 0);
        }
        ImportPage page = searchImports.search(
                new ImportFilter(source, query.find("etat").map(ImportState::valueOf)), query.range());
        return TablePage.counted(page.imports().stream().map(this::row).toList(), page.total());
    }

    private Row row(ImportReport report) {
        String number = report.id().toString();
        Row row = Row.of(
                Cell.of(number),
                Cell.code(report.source().value()),
                texts.state(report.state()).with(report.failure().orElse("")),
                cells.moment(report.requestedAt()),
                cells.moment(report.finishedAt()),
                cells.number(report.rowsRead()),
                cells.number(report.rowsCreated()),
                cells.number(report.rowsUpdated()),
                cells.number(report.rowsUnchanged()),
                refused(report.rowsRejected(), number),
                refused(report.cellsRejected(), number),
                cells.number(report.rowsMissing()));
        boolean open = !ImportState.valueOf(report.state()).isOver();
        return open && permissions.may(CancelImport.class, report.id())
                ? row.with(List.of(new RowAction("cancel", number, cells.text("staff.imports.cancel"), number)))
                : row;
    }

    private Cell refused(long count, String number) {
        return count == 0
                ? cells.number(count)
                : cells.number(count).leadingTo(RejectionsTable.PATH + "?import=" + number);
    }
}
