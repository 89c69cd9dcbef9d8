package fr.nouveauxlieux.portal.page.staff.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.steering.SteeringBoard;
import fr.nouveauxlieux.steering.SteeringBoard.Reached;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How far the dossiers of a wave came. */
@RequestScoped
public class FunnelTable extends WaveTable {

    @Inject
    private ShownBoard board;

    @Inject
    private FigureWords figures;

    FunnelTable() {
        super("parcours", "steering.funnel");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("etape", cells().text("steering.step")),
                Column.numeric("dossiers", cells().text("steering.dossiers")),
                Column.numeric("part", cells().text("steering.share")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        SteeringBoard read = board.read(wave);
        long all = read.funnel().get(0).dossiers();
        return read.funnel().stream().map(reached -> row(reached, all)).toList();
    }

    private Row row(Reached reached, long all) {
        return Row.of(
                Cell.of(
                        cells().text("steering.step." + SteeringPage.code(reached.step())),
                        reached.step().name()),
                cells().number(reached.dossiers()),
                figures.share(reached.dossiers(), all));
    }
}
