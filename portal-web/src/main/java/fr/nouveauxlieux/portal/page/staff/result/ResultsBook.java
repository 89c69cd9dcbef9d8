package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.RankedDossier;
import fr.nouveauxlieux.review.result.ReviewGrade;
import fr.nouveauxlieux.review.result.WaveGrading;
import fr.nouveauxlieux.spreadsheet.SheetCell;
import fr.nouveauxlieux.spreadsheet.SpreadsheetWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The results of a wave as a spreadsheet: every score with its weight, what they come to, and how to reckon it again. */
final class ResultsBook {

    private static final List<Integer> SCORE_WIDTHS = List.of(20, 20, 22, 22, 8, 8, 12);
    private static final List<Integer> REVIEW_WIDTHS = List.of(20, 20, 30, 22, 20, 12);
    private static final List<Integer> DOSSIER_WIDTHS = List.of(20, 45, 10, 12, 10, 12, 12);
    private static final List<Integer> RECIPE_WIDTHS = List.of(120);

    private final Texts texts;
    private final WaveGrading grading;

    ResultsBook(Texts texts, WaveGrading grading) {
        this.texts = texts;
        this.grading = grading;
    }

    void write(SpreadsheetWriter writer) throws IOException {
        writeScores(writer);
        writeReviews(writer);
        writeDossiers(writer);
        writer.beginSheet(texts.get("results.book.recipe"), RECIPE_WIDTHS);
        for (String line : texts.get("results.recipe").split("\n")) {
            writer.row(List.of(SheetCell.text(line)));
        }
    }

    private void writeScores(SpreadsheetWriter writer) throws IOException {
        writer.beginSheet(texts.get("results.book.scores"), SCORE_WIDTHS);
        writer.headings(Arrays.stream(ScoreLine.Field.values())
                .map(ScoreLine.Field::key)
                .toList());
        for (ScoreLine line : ScoreLine.listOf(grading)) {
            writer.row(List.of(
                    SheetCell.text(line.dossier()),
                    SheetCell.text(line.reader()),
                    SheetCell.text(line.advice()),
                    SheetCell.text(line.criterion()),
                    SheetCell.number(line.weight()),
                    line.points().isEmpty() ? SheetCell.EMPTY : SheetCell.number(Long.parseLong(line.points())),
                    SheetCell.number(line.mostPoints())));
        }
    }

    private void writeReviews(SpreadsheetWriter writer) throws IOException {
        writer.beginSheet(texts.get("results.book.reviews"), REVIEW_WIDTHS);
        writer.headings(List.of("dossier", "lecteur", "nom", "avis", "somme-ponderee", "note"));
        for (RankedDossier dossier : grading.dossiers()) {
            for (ReviewGrade review : dossier.grading().reviews()) {
                writer.row(List.of(
                        SheetCell.text(dossier.grading().dossier().number()),
                        SheetCell.text(review.reader().value()),
                        SheetCell.text(Optional.ofNullable(grading.people().get(review.reader()))
                                .flatMap(card -> card.name())
                                .map(name -> name.full())
                                .orElse("")),
                        SheetCell.text(review.advice().name()),
                        SheetCell.text(review.weightedSum() + " / " + review.applicableWeight()),
                        number(review.grade().map(grade -> grade.rounded(DossierGrading.DECIMALS)))));
            }
        }
    }

    private void writeDossiers(SpreadsheetWriter writer) throws IOException {
        writer.beginSheet(texts.get("results.book.dossiers"), DOSSIER_WIDTHS);
        writer.headings(List.of("dossier", "projet", "rang", "note", "lectures", "ecart-type", "etendue"));
        for (RankedDossier dossier : grading.dossiers()) {
            DossierGrading one = dossier.grading();
            writer.row(List.of(
                    SheetCell.text(one.dossier().number()),
                    SheetCell.text(one.dossier().title()),
                    dossier.rank().isPresent() ? SheetCell.number(dossier.rank().getAsInt()) : SheetCell.EMPTY,
                    number(one.grade()),
                    SheetCell.number(one.reviews().size()),
                    number(one.spread().map(spread -> spread.deviation(DossierGrading.DECIMALS))),
                    number(one.spread().map(spread -> spread.range().rounded(DossierGrading.DECIMALS)))));
        }
    }

    private static SheetCell number(Optional<BigDecimal> figure) {
        return figure.<SheetCell>map(SheetCell.Number::new).orElse(SheetCell.EMPTY);
    }
}
