package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.figures.WaveFigures;
import fr.nouveauxlieux.instruction.figures.WaveFigures.Reached;
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

/** How far the dossiers of a wave came. A part of the page of figures, and a file of its own. */
@RequestScoped
public class StepsTable implements TableSource {

    @Inject
    private FiguresTables figures;

    @Inject
    private StaffCells cells;

    @Inject
    private AmountCells amounts;

    @Override
    public String path() {
        return StaffSection.FIGURES.path() + "/parcours";
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("desk.figures.steps"),
                List.of(
                        Column.of("etape", cells.text("desk.figures.step")),
                        Column.numeric("dossiers", cells.text("desk.figures.dossiers")),
                        Column.numeric("part", cells.text("desk.figures.share")),
                        Column.numeric("demande", cells.text("desk.figures.asked"))),
                List.of(figures.filter()),
                Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        return TablePage.cut(figures.read(query).map(found -> rows(found)).orElse(List.of()), query);
    }

    private List<Row> rows(WaveFigures found) {
        long all = found.steps().get(0).dossiers();
        return found.steps().stream().map(step -> row(step, all)).toList();
    }

    private Row row(Reached step, long all) {
        long share = all == 0 ? 0 : Math.round(100.0 * step.dossiers() / all);
        return Row.of(
                Cell.of(
                        cells.text("desk.figures.step." + DossierWords.code(step.step())),
                        step.step().name()),
                cells.number(step.dossiers()),
                Cell.of(share + "\u00a0%", Long.toString(share)),
                amounts.cell(step.asked()));
    }
}
