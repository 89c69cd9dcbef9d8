package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Every score of every review of a wave, with its weight: all that is needed to reckon the grades again. A file alone. */
@RequestScoped
public class ScoresTable extends WaveTable {

    @Inject
    private ShownResults results;

    ScoresTable() {
        super("notes", "results.scores");
    }

    @Override
    protected List<Column> columns() {
        return Arrays.stream(ScoreLine.Field.values())
                .map(field -> Column.of(field.key(), field.key()))
                .toList();
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        return ScoreLine.listOf(results.export(wave)).stream()
                .map(line -> new Row(line.values().stream().map(Cell::of).toList(), List.of()))
                .toList();
    }
}
