package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.figures.WaveFigures;
import fr.nouveauxlieux.instruction.figures.WaveFigures.Lying;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Where the dossiers of a wave lie. */
@RequestScoped
public class RegionsTable extends FiguresTable {

    @Inject
    private AmountCells amounts;

    RegionsTable() {
        super("/regions", "desk.figures.regions");
    }

    @Override
    List<Column> columns() {
        return List.of(
                Column.of("region", cells().text("desk.figures.region")),
                Column.numeric("dossiers", cells().text("desk.figures.dossiers")),
                Column.numeric("demande", cells().text("desk.figures.asked")),
                Column.numeric("acceptes", cells().text("desk.figures.accepted")));
    }

    @Override
    List<Row> rows(WaveFigures found) {
        return found.regions().stream().map(this::row).toList();
    }

    private Row row(Lying lying) {
        return Row.of(
                Cell.of(lying.region().isEmpty() ? cells().text("desk.figures.nowhere") : lying.name(), lying.region()),
                cells().number(lying.dossiers()),
                amounts.cell(lying.asked()),
                cells().number(lying.accepted()));
    }
}
