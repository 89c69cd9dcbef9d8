package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.ReaderSeverity;
import fr.nouveauxlieux.review.result.ReaderSeverity.Interval;
import fr.nouveauxlieux.review.result.WaveGrading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** How the readers of a wave grade beside those who read the same dossiers, the most severe first. */
@RequestScoped
public class SeverityTable extends WaveTable {

    @Inject
    private ShownResults results;

    @Inject
    private FigureWords figures;

    SeverityTable() {
        super("severite", "results.severity");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("lecteur", cells().text("results.reader")),
                Column.numeric("dossiers", cells().text("results.common")),
                Column.numeric("difference", cells().text("results.difference")),
                Column.numeric("de", cells().text("results.interval-low")),
                Column.numeric("a", cells().text("results.interval-high")),
                Column.of("signal", cells().text("results.warning")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        WaveGrading grading = results.read(wave);
        return grading.severities().stream()
                .map(severity -> row(wave, severity, grading))
                .toList();
    }

    private Row row(WaveKey wave, ReaderSeverity severity, WaveGrading grading) {
        return Row.of(
                Cell.of(
                                figures.person(severity.reader(), grading.people()),
                                severity.reader().value())
                        .leadingTo(ResultWords.addressOf(wave, severity.reader())),
                cells().number(severity.comparisons().size()),
                signed(severity.mean().rounded(DossierGrading.DECIMALS)),
                severity.interval().map(Interval::low).map(this::signed).orElseGet(() -> Cell.of("")),
                severity.interval().map(Interval::high).map(this::signed).orElseGet(() -> Cell.of("")),
                warning(severity));
    }

    private Cell signed(BigDecimal figure) {
        return Cell.of(figures.signed(figure), figure.toPlainString());
    }

    private Cell warning(ReaderSeverity severity) {
        if (!severity.warning()) {
            return Cell.of("");
        }
        boolean severe = severity.mean().rounded(DossierGrading.DECIMALS).signum() < 0;
        return Cell.of(cells().text(severe ? "results.severe" : "results.lenient"), severe ? "SEVERE" : "LENIENT")
                .in(Tone.WAITING);
    }
}
