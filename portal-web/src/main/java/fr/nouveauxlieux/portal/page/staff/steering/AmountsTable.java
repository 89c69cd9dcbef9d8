package fr.nouveauxlieux.portal.page.staff.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.staff.dossier.AmountCells;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.steering.SteeringBoard.Amounts;
import fr.nouveauxlieux.steering.SteeringBoard.Use;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the dossiers of a wave ask, what is proposed and decided for them, and what there is to give. */
@RequestScoped
public class AmountsTable extends WaveTable {

    @Inject
    private ShownBoard board;

    @Inject
    private AmountCells amounts;

    @Inject
    private FigureWords figures;

    AmountsTable() {
        super("montants", "steering.amounts");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("montant", cells().text("steering.what")),
                Column.numeric("dossiers", cells().text("steering.dossiers")),
                Column.numeric("euros", cells().text("steering.amount")),
                Column.numeric("part", cells().text("steering.of-envelope")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        Amounts read = board.read(wave).amounts();
        List<Row> rows = new ArrayList<>();
        rows.add(row("asked", Cell.of(""), read.asked(), read.envelope()));
        rows.add(row("proposed", read.proposed(), read.envelope()));
        rows.add(row("waiting", read.waiting(), read.envelope()));
        rows.add(row("decided", read.decided(), read.envelope()));
        Cell places = read.places().isPresent() ? cells().number(read.places().getAsInt()) : Cell.of("");
        if (read.envelope().isPresent()) {
            rows.add(row("envelope", places, read.envelope().get(), read.envelope()));
        } else if (read.places().isPresent()) {
            rows.add(Row.of(name("envelope"), places, Cell.of(""), Cell.of("")));
        }
        return rows;
    }

    private Row row(String what, Use use, Optional<Money> envelope) {
        return row(what, cells().number(use.dossiers()), use.amount(), envelope);
    }

    private Row row(String what, Cell dossiers, Money amount, Optional<Money> envelope) {
        return Row.of(
                name(what),
                dossiers,
                amounts.cell(amount),
                envelope.map(whole -> figures.share(amount.cents(), whole.cents()))
                        .orElseGet(() -> Cell.of("")));
    }

    private Cell name(String what) {
        return Cell.of(cells().text("steering.amount." + what), what);
    }
}
