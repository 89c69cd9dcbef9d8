package fr.nouveauxlieux.portal.page.staff.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.dossier.AmountCells;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.steering.SteeringBoard.QuotaUse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What of the shares kept for some is proposed and decided. */
@RequestScoped
public class QuotasTable extends WaveTable {

    @Inject
    private ShownBoard board;

    @Inject
    private AmountCells amounts;

    @Inject
    private Visit visit;

    QuotasTable() {
        super("quotas", "steering.quotas");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("quota", cells().text("steering.quota")),
                Column.numeric("places", cells().text("steering.quota.places")),
                Column.numeric("euros", cells().text("steering.quota.amount")),
                Column.numeric("proposes", cells().text("steering.quota.proposed")),
                Column.numeric("euros-proposes", cells().text("steering.quota.proposed-amount")),
                Column.numeric("decides", cells().text("steering.quota.decided")),
                Column.numeric("euros-decides", cells().text("steering.quota.decided-amount")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        return board.read(wave).quotas().stream().map(this::row).toList();
    }

    private Row row(QuotaUse quota) {
        return Row.of(
                Cell.of(quota.label().in(visit.getLanguage()), quota.code()),
                quota.places().isPresent() ? cells().number(quota.places().getAsInt()) : Cell.of(""),
                quota.amount().map(amounts::cell).orElseGet(() -> Cell.of("")),
                cells().number(quota.proposed().dossiers()),
                amounts.cell(quota.proposed().amount()),
                cells().number(quota.decided().dossiers()),
                amounts.cell(quota.decided().amount()));
    }
}
