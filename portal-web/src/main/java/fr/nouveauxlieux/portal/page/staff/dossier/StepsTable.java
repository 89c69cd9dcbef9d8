package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.figures.WaveFigures;
import fr.nouveauxlieux.instruction.figures.WaveFigures.Reached;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How far the dossiers of a wave came. */
@RequestScoped
public class StepsTable extends FiguresTable {

    @Inject
    private AmountCells amounts;

    StepsTable() {
        super("/parcours", "desk.figures.steps");
    }

    @Override
    List<Column> columns() {
        return List.of(
                Column.of("etape", cells().text("desk.figures.step")),
                Column.numeric("dossiers", cells().text("desk.figures.dossiers")),
                Column.numeric("part", cells().text("desk.figures.share")),
                Column.numeric("demande", cells().text("desk.figures.asked")));
    }

    @Override
    List<Row> rows(WaveFigures found) {
        long all = found.steps().get(0).dossiers();
        return found.steps().stream().map(step -> row(step, all)).toList();
    }

    private Row row(Reached step, long all) {
        long share = all == 0 ? 0 : Math.round(100.0 * step.dossiers() / all);
        return Row.of(
                Cell.of(
                        cells().text("desk.figures.step." + DossierWords.code(step.step())),
                        step.step().name()),
                cells().number(step.dossiers()),
                Cell.of(share + "\u00a0%", Long.toString(share)),
                amounts.cell(step.asked()));
    }
}
