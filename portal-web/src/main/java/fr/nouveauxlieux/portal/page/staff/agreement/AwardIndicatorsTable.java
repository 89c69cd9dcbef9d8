package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.AwardFigures.Counts;
import fr.nouveauxlieux.award.agreement.Indicator;
import fr.nouveauxlieux.portal.page.agreement.IndicatorWords;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the laureates of all régions count, in each of three years. */
@RequestScoped
public class AwardIndicatorsTable extends AwardTable {

    @Inject
    private IndicatorWords words;

    AwardIndicatorsTable() {
        super("indicateurs", "figures.award.indicators");
    }

    @Override
    protected List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("annee", cells().text("agreement.year")));
        columns.add(Column.numeric("comptes-rendus", cells().text("figures.award.reports")));
        columns.addAll(words.columns());
        return columns;
    }

    @Override
    protected List<Row> rows(List<Integer> years) {
        return awards().get().countsByYear().values().stream()
                .filter(counts -> years.contains(counts.year()))
                .sorted(Comparator.comparingInt(Counts::year))
                .map(counts -> words.row(counts, List.of(Cell.of(Integer.toString(counts.year())))))
                .toList();
    }

    /** By year, of the indicators that are told. */
    SortedMap<Integer, Map<Indicator, Long>> drawn(List<Integer> years) {
        SortedMap<Integer, Map<Indicator, Long>> drawn = new TreeMap<>();
        awards().get().countsByYear().forEach((year, counts) -> {
            if (years.contains(year)) {
                Map<Indicator, Long> known = new EnumMap<>(Indicator.class);
                counts.totals().forEach((indicator, total) -> known.put(indicator, total.hundredths()));
                drawn.put(year, known);
            }
        });
        return drawn;
    }
}
