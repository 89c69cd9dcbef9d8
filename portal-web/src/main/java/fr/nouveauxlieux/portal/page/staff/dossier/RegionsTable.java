package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.figures.WaveFigures.Lying;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where the dossiers of a wave lie. A part of the page of figures, and a file of its own. */
@RequestScoped
public class RegionsTable implements TableSource {

    @Inject
    private FiguresTables figures;

    @Inject
    private StaffCells cells;

    @Inject
    private AmountCells amounts;

    @Override
    public String path() {
        return StaffSection.FIGURES.path() + "/regions";
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("desk.figures.regions"),
                List.of(
                        Column.of("region", cells.text("desk.figures.region")),
                        Column.numeric("dossiers", cells.text("desk.figures.dossiers")),
                        Column.numeric("demande", cells.text("desk.figures.asked")),
                        Column.numeric("acceptes", cells.text("desk.figures.accepted"))),
                List.of(figures.filter()),
                Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        return TablePage.cut(
                figures.read(query)
                        .map(found -> found.regions().stream().map(this::row).toList())
                        .orElse(List.of()),
                query);
    }

    private Row row(Lying lying) {
        return Row.of(
                Cell.of(lying.region().isEmpty() ? cells.text("desk.figures.nowhere") : lying.name(), lying.region()),
                cells.number(lying.dossiers()),
                amounts.cell(lying.asked()),
                cells.number(lying.accepted()));
    }
}
