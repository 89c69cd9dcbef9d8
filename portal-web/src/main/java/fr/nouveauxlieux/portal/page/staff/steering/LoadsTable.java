package fr.nouveauxlieux.portal.page.staff.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.steering.SteeringBoard.ReaderLoad;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the readers of a wave have to do, those with most left first. */
@RequestScoped
public class LoadsTable extends WaveTable {

    @Inject
    private ShownBoard board;

    @Inject
    private FigureWords figures;

    LoadsTable() {
        super("charge", "steering.loads");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("lecteur", cells().text("steering.reader")),
                Column.numeric("affectes", cells().text("steering.assigned")),
                Column.numeric("rendus", cells().text("steering.given")),
                Column.numeric("restants", cells().text("steering.left")),
                Column.numeric("maximum", cells().text("steering.most")),
                Column.numeric("part", cells().text("steering.done")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        return board.read(wave).loads().stream().map(this::row).toList();
    }

    private Row row(ReaderLoad load) {
        return Row.of(
                Cell.of(load.name().orElse(load.reader().value()), load.reader().value()),
                cells().number(load.assigned()),
                cells().number(load.given()),
                cells().number(load.left()),
                load.most().isPresent() ? cells().number(load.most().getAsInt()) : Cell.of(""),
                figures.share(load.given(), load.given() + load.left()));
    }
}
