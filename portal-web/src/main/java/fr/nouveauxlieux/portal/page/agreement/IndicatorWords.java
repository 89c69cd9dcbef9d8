package fr.nouveauxlieux.portal.page.agreement;

import fr.nouveauxlieux.award.agreement.AgreementView;
import fr.nouveauxlieux.award.agreement.AwardFigures.Counts;
import fr.nouveauxlieux.award.agreement.AwardFigures.Total;
import fr.nouveauxlieux.award.agreement.Indicator;
import fr.nouveauxlieux.award.agreement.ReportKind;
import fr.nouveauxlieux.award.agreement.ReportView;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.TypedNumber;
import fr.nouveauxlieux.portal.page.staff.evaluation.Bars;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is counted from year to year, in words and drawn: of one agreement, or of all. */
@Named("indicatorWords")
@RequestScoped
public class IndicatorWords {

    private static final int DECIMALS = 2;

    @Inject
    private AgreementWords words;

    @Inject
    private Visit visit;

    /** Reports of the years that were sent, whether they are accepted or not, in their order. */
    private static List<ReportView> sent(AgreementView view) {
        return view.reports().stream()
                .filter(report -> report.kind() == ReportKind.ACTIVITY
                        && report.submittedAt().isPresent())
                .sorted(Comparator.comparingInt(ReportView::year))
                .toList();
    }

    public boolean isTold(AgreementView view) {
        return view != null && !sent(view).isEmpty();
    }

    /** One picture an indicator, of those that some year tells. */
    public List<Bars> pictures(AgreementView view) {
        SortedMap<Integer, Map<Indicator, Long>> years = new TreeMap<>();
        sent(view).forEach(report -> years.put(report.year(), report.indicators()));
        return draw(years);
    }

    /** @param years by year, hundredths of each indicator that is known */
    public List<Bars> draw(SortedMap<Integer, Map<Indicator, Long>> years) {
        List<Bars> pictures = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            Bars.Drawing drawing = new Bars.Drawing();
            years.forEach((year, known) -> Optional.ofNullable(known.get(indicator))
                    .ifPresent(value -> drawing.add(Integer.toString(year), number(value), value)));
            Bars bars = drawing.draw(words.indicator(indicator));
            if (!bars.all().isEmpty()) {
                pictures.add(bars);
            }
        }
        return pictures;
    }

    /** @param export the address of its file */
    public TableView table(AgreementView view, String path, String export) {
        return source(view, path).view(export);
    }

    public IndicatorTable source(AgreementView view, String path) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("annee", visit.getTexts().get("agreement.year")));
        columns.add(Column.of("etat", visit.getTexts().get("desk.state")));
        columns.addAll(columns());
        return new IndicatorTable(
                path,
                new TableShape(
                        visit.getTexts().get("figures.indicators.caption"), columns, List.of(), Optional.empty()),
                sent(view).stream().map(this::row).toList());
    }

    private Row row(ReportView report) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Integer.toString(report.year())));
        cells.add(words.report(report));
        for (Indicator indicator : Indicator.values()) {
            cells.add(cell(Optional.ofNullable(report.indicators().get(indicator))));
        }
        return new Row(cells, List.of());
    }

    /** A row of sums over reports: each with how many of these tell it. @param heads what stands before them */
    public Row row(Counts counts, List<Cell> heads) {
        List<Cell> cells = new ArrayList<>(heads);
        cells.add(Cell.of(visit.getTexts().number(counts.reports()), Integer.toString(counts.reports())));
        for (Indicator indicator : Indicator.values()) {
            Cell cell = cell(Optional.ofNullable(counts.totals().get(indicator)).map(Total::hundredths));
            cells.add(Optional.ofNullable(counts.totals().get(indicator))
                    .map(total -> Cell.of(
                            visit.getTexts().format("figures.award.of", cell.text(), total.reports()), cell.exported()))
                    .orElse(cell));
        }
        return new Row(cells, List.of());
    }

    /** One an indicator. */
    public List<Column> columns() {
        return Arrays.stream(Indicator.values())
                .map(indicator -> Column.numeric(AgreementWords.code(indicator), words.indicator(indicator)))
                .toList();
    }

    /** Empty where it is not told; in files, as {@code 1234.50}. */
    public Cell cell(Optional<Long> hundredths) {
        return hundredths
                .map(value -> Cell.of(
                        number(value), BigDecimal.valueOf(value, DECIMALS).toPlainString()))
                .orElseGet(() -> Cell.of(""));
    }

    private String number(long hundredths) {
        return TypedNumber.write(
                BigDecimal.valueOf(hundredths, DECIMALS), visit.getTexts().language());
    }
}
