package fr.nouveauxlieux.portal.page.staff.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.staff.dossier.AmountCells;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.steering.SteeringBoard.Region;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which territories a wave covers, and which it does not. */
@RequestScoped
public class TerritoriesTable extends WaveTable {

    @Inject
    private ShownBoard board;

    @Inject
    private AmountCells amounts;

    TerritoriesTable() {
        super("territoires", "steering.territories");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("region", cells().text("steering.region")),
                Column.numeric("dossiers", cells().text("steering.dossiers")),
                Column.numeric("demande", cells().text("steering.asked")),
                Column.numeric("retenus", cells().text("steering.retained")),
                Column.of("couverts", cells().text("steering.covered")),
                Column.of("sans-dossier", cells().text("steering.uncovered")),
                Column.of("sans-retenu", cells().text("steering.unserved")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        return board.read(wave).regions().stream().map(this::row).toList();
    }

    private Row row(Region region) {
        return Row.of(
                Cell.of(region.code().isEmpty() ? cells().text("steering.nowhere") : region.name(), region.code()),
                cells().number(region.dossiers()),
                amounts.cell(region.asked()),
                cells().number(region.retained()),
                Cell.of(region.code().isEmpty() ? "" : region.covered() + " / " + region.departements()),
                Cell.of(String.join(", ", region.uncovered())),
                Cell.of(String.join(", ", region.unserved())));
    }
}
