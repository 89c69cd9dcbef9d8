package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.AwardFigures.Sums;
import fr.nouveauxlieux.portal.page.agreement.AgreementWords;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What is engaged, paid and due in each région over three years. */
@RequestScoped
public class AwardRegionsTable extends AwardTable {

    @Inject
    private AgreementWords words;

    AwardRegionsTable() {
        super("regions", "figures.award.regions");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("region", cells().text("figures.award.region")),
                Column.numeric("engage", cells().text("figures.award.engaged")),
                Column.numeric("paye", cells().text("figures.award.paid")),
                Column.numeric("du", cells().text("figures.award.due")));
    }

    List<Sums> sums(List<Integer> years) {
        return List.copyOf(awards().get().sumsByRegion(years::contains).values());
    }

    @Override
    protected List<Row> rows(List<Integer> years) {
        return sums(years).stream()
                .map(one -> Row.of(
                        Cell.of(awards().region(one.region()), one.region()),
                        words.moneyCell(one.engaged()),
                        words.moneyCell(one.paid()),
                        words.moneyCell(one.due())))
                .toList();
    }
}
