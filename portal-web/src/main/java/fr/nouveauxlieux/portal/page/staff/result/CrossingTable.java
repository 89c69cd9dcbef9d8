package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.review.result.Crossing;
import fr.nouveauxlieux.review.result.WaveGrading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which dossiers would stand elsewhere beside the line if a weight moved a little, or a reader were left out. */
@RequestScoped
public class CrossingTable extends WaveTable {

    @Inject
    private ShownResults results;

    @Inject
    private ResultWords words;

    @Inject
    private FigureWords figures;

    CrossingTable() {
        super("sensibilite", "results.sensitivity");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("scenario", cells().text("results.scenario")),
                Column.of("dossier", cells().text("results.dossier")),
                Column.numeric("note", cells().text("results.grade")),
                Column.numeric("note-alors", cells().text("results.grade-then")),
                Column.of("position", cells().text("results.position")),
                Column.of("position-alors", cells().text("results.position-then")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        WaveGrading grading = results.read(wave);
        return grading.crossings().stream()
                .map(crossing -> row(wave, crossing, grading))
                .toList();
    }

    private Row row(WaveKey wave, Crossing crossing, WaveGrading grading) {
        return Row.of(
                words.scenario(crossing.scenario(), grading),
                Cell.of(ShownResults.numberOf(crossing.dossier(), grading))
                        .leadingTo(ResultWords.addressOf(wave, crossing.dossier())),
                figures.cell(crossing.grade()),
                figures.cell(crossing.gradeThen()),
                words.position(Optional.of(crossing.position())),
                words.position(Optional.of(crossing.positionThen())));
    }
}
