package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.RankedDossier;
import fr.nouveauxlieux.review.result.ReviewGrade;
import fr.nouveauxlieux.review.result.WaveGrading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dossiers of which readers differ, or for which one more reader was called: first those for which none was. */
@RequestScoped
public class DisagreementTable extends WaveTable {

    @Inject
    private ShownResults results;

    @Inject
    private ResultWords words;

    @Inject
    private FigureWords figures;

    DisagreementTable() {
        super("desaccords", "results.disagreements");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("dossier", cells().text("results.dossier")),
                Column.of("desaccord", cells().text("results.disagreement")),
                Column.of("notes", cells().text("results.grades")),
                Column.of("avis", cells().text("results.advices")),
                Column.numeric("etendue", cells().text("results.range")),
                Column.of("lecture-supplementaire", cells().text("results.extra")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        WaveGrading grading = results.read(wave);
        return grading.dossiers().stream()
                .map(RankedDossier::grading)
                .filter(one -> !one.disagreements().isEmpty() || isCalled(one, grading))
                .sorted(Comparator.comparing(one -> isCalled(one, grading)))
                .map(one -> row(wave, one, grading))
                .toList();
    }

    private static boolean isCalled(DossierGrading one, WaveGrading grading) {
        return grading.calls().containsKey(one.dossier().id());
    }

    private Row row(WaveKey wave, DossierGrading one, WaveGrading grading) {
        List<BigDecimal> grades = one.reviews().stream()
                .map(ReviewGrade::grade)
                .flatMap(Optional::stream)
                .map(grade -> grade.rounded(DossierGrading.DECIMALS))
                .toList();
        return Row.of(
                Cell.of(one.dossier().number())
                        .leadingTo(ResultWords.addressOf(wave, one.dossier().id())),
                words.disagreements(one.disagreements()),
                Cell.of(
                        grades.stream().map(figures::decimal).collect(Collectors.joining(" · ")),
                        grades.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "))),
                Cell.of(
                        one.reviews().stream()
                                .map(review -> words.advice(review.advice()).text())
                                .collect(Collectors.joining(" · ")),
                        one.reviews().stream()
                                .map(review -> review.advice().name())
                                .collect(Collectors.joining(" "))),
                figures.cell(one.spread().map(spread -> spread.range().rounded(DossierGrading.DECIMALS))),
                words.call(Optional.ofNullable(grading.calls().get(one.dossier().id())), one));
    }
}
