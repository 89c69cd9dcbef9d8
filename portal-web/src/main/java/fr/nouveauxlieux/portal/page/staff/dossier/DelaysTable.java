package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.figures.WaveFigures.Lasted;
import fr.nouveauxlieux.portal.page.Visit;
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

/** How long it takes to do what is done with the dossiers of a wave. A part of the page of figures, and a file of its own. */
@RequestScoped
public class DelaysTable implements TableSource {

    @Inject
    private FiguresTables figures;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Override
    public String path() {
        return StaffSection.FIGURES.path() + "/delais";
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("desk.figures.delays"),
                List.of(
                        Column.of("delai", cells.text("desk.figures.delay")),
                        Column.numeric("cas", cells.text("desk.figures.cases")),
                        Column.numeric("mediane", cells.text("desk.figures.median")),
                        Column.numeric("neuf-sur-dix", cells.text("desk.figures.ninth"))),
                List.of(figures.filter()),
                Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        return TablePage.cut(
                figures.read(query)
                        .map(found -> found.delays().stream().map(this::row).toList())
                        .orElse(List.of()),
                query);
    }

    private Row row(Lasted lasted) {
        return Row.of(
                Cell.of(
                        cells.text("desk.figures.delay." + DossierWords.code(lasted.delay())),
                        lasted.delay().name()),
                cells.number(lasted.cases()),
                days(lasted, lasted.median()),
                days(lasted, lasted.ninth()));
    }

    /** Nothing where it was never done. */
    private Cell days(Lasted lasted, double days) {
        if (lasted.cases() == 0) {
            return Cell.of("");
        }
        double rounded = Math.round(days * 10) / 10.0;
        return Cell.of(visit.getTexts().format("desk.figures.days", rounded), Double.toString(rounded));
    }
}
