package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.AwardFigures.Counts;
import fr.nouveauxlieux.portal.page.agreement.IndicatorWords;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the laureates of each région count, in each of three years. */
@RequestScoped
public class AwardIndicatorRegionsTable extends AwardTable {

    @Inject
    private IndicatorWords words;

    AwardIndicatorRegionsTable() {
        super("indicateurs-regions", "figures.award.indicators-regions");
    }

    @Override
    protected List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("region", cells().text("figures.award.region")));
        columns.add(Column.of("annee", cells().text("agreement.year")));
        columns.add(Column.numeric("comptes-rendus", cells().text("figures.award.reports")));
        columns.addAll(words.columns());
        return columns;
    }

    @Override
    protected List<Row> rows(List<Integer> years) {
        return awards().get().counts().stream()
                .filter(counts -> years.contains(counts.year()))
                .sorted(Comparator.comparing(Counts::region).thenComparing(Counts::year))
                .map(counts -> words.row(
                        counts,
                        List.of(
                                Cell.of(awards().region(counts.region()), counts.region()),
                                Cell.of(Integer.toString(counts.year())))))
                .toList();
    }
}
