package fr.nouveauxlieux.portal.page.staff.dossier.export;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.dossier.DossierWords;
import fr.nouveauxlieux.spreadsheet.SheetCell;
import fr.nouveauxlieux.spreadsheet.SpreadsheetWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** The list of dossiers as a sheet: everything that a row of the desk knows, each in a column of its own. */
@RequestScoped
public class DossierListSheet {

    private static final List<Integer> WIDTHS = List.of(20, 45, 45, 10, 30, 15, 20, 20, 15, 15, 30, 15, 20, 10);

    @Inject
    private DossierWords words;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    void write(FoundDossiers dossiers, SpreadsheetWriter writer) throws IOException {
        writer.beginSheet(cells.text("desk.export.sheet"), WIDTHS);
        writer.headings(List.of(
                cells.text("desk.number"),
                cells.text("desk.project"),
                cells.text("desk.organisation"),
                cells.text("desk.departement"),
                cells.text("desk.call"),
                cells.text("desk.filter.wave"),
                cells.text("desk.state"),
                cells.text("desk.stage"),
                cells.text("desk.submitted"),
                cells.text("desk.implicit"),
                cells.text("desk.instructor"),
                cells.text("desk.correction"),
                cells.text("desk.opinion"),
                cells.text("desk.export.duplicates")));
        dossiers.forEach(row -> writer.row(row(row)));
    }

    private List<SheetCell> row(DeskRow row) {
        return List.of(
                new SheetCell.Link(
                        row.number(), URI.create(visit.absolute(StaffSection.DOSSIERS.path() + "/" + row.id()))),
                SheetCell.text(row.title()),
                SheetCell.text(row.organisationName()),
                SheetCell.text(row.departement()),
                SheetCell.text(row.call().value()),
                SheetCell.text(row.wave()),
                SheetCell.text(words.state(row.state())),
                SheetCell.text(row.stage() == DossierStage.NONE ? "" : words.stage(row.stage())),
                new SheetCell.Day(LocalDate.ofInstant(row.submittedAt(), ImplicitRefusal.ZONE)),
                SheetCell.day(row.implicitOn()),
                SheetCell.text(row.instructorName()),
                SheetCell.text(row.correctionPending() ? cells.text("desk.correction.pending") : ""),
                SheetCell.text(row.opinion()
                        .map(words::opinion)
                        .map(cell -> cell.text())
                        .orElse("")),
                SheetCell.number(row.duplicates()));
    }
}
