package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.figures.WaveFigures;
import fr.nouveauxlieux.instruction.figures.WaveFigures.Lasted;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How long it takes to do what is done with the dossiers of a wave. */
@RequestScoped
public class DelaysTable extends FiguresTable {

    @Inject
    private Visit visit;

    DelaysTable() {
        super("/delais", "desk.figures.delays");
    }

    @Override
    List<Column> columns() {
        return List.of(
                Column.of("delai", cells().text("desk.figures.delay")),
                Column.numeric("cas", cells().text("desk.figures.cases")),
                Column.numeric("mediane", cells().text("desk.figures.median")),
                Column.numeric("neuf-sur-dix", cells().text("desk.figures.ninth")));
    }

    @Override
    List<Row> rows(WaveFigures found) {
        return found.delays().stream().map(this::row).toList();
    }

    private Row row(Lasted lasted) {
        return Row.of(
                Cell.of(
                        cells().text("desk.figures.delay." + DossierWords.code(lasted.delay())),
                        lasted.delay().name()),
                cells().number(lasted.cases()),
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
