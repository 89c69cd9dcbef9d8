package fr.nouveauxlieux.portal.page.staff.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.dossier.AmountCells;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.steering.SteeringBoard.Comparison;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The waves of a call beside each other, the latest first. */
@RequestScoped
public class ComparisonTable extends WaveTable {

    @Inject
    private ShownBoard board;

    @Inject
    private AmountCells amounts;

    @Inject
    private FigureWords figures;

    @Inject
    private Visit visit;

    ComparisonTable() {
        super("comparaison", "steering.comparison");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("vague", cells().text("steering.wave")),
                Column.numeric("deposes", cells().text("steering.submitted")),
                Column.numeric("recevables", cells().text("steering.eligible")),
                Column.numeric("retenus", cells().text("steering.proposed")),
                Column.numeric("acceptes", cells().text("steering.accepted")),
                Column.numeric("selection", cells().text("steering.selection")),
                Column.numeric("demande", cells().text("steering.asked")),
                Column.numeric("accorde", cells().text("steering.granted")),
                Column.numeric("delai", cells().text("steering.days-to-decision")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        return board.read(wave).comparisons().stream().map(this::row).toList();
    }

    private Row row(Comparison one) {
        return Row.of(
                Cell.of(one.title().in(visit.getLanguage()), one.wave().wave()),
                cells().number(one.submitted()),
                cells().number(one.eligible()),
                cells().number(one.retained()),
                cells().number(one.accepted()),
                figures.share(one.accepted(), one.submitted()),
                amounts.cell(one.asked()),
                amounts.cell(one.granted()),
                one.days().map(figures::days).orElseGet(() -> Cell.of("")));
    }
}
