package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.RankedDossier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The dossiers of a wave in the order of their grades. */
@RequestScoped
public class RankingTable extends WaveTable {

    @Inject
    private ShownResults results;

    @Inject
    private ResultWords words;

    @Inject
    private FigureWords figures;

    RankingTable() {
        super("classement", "results.ranking");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("dossier", cells().text("results.dossier")),
                Column.of("projet", cells().text("results.project")),
                Column.numeric("rang", cells().text("results.rank")),
                Column.numeric("note", cells().text("results.grade")),
                Column.numeric("lectures", cells().text("results.reviews")),
                Column.numeric("ecart-type", cells().text("results.deviation")),
                Column.numeric("etendue", cells().text("results.range")),
                Column.of("position", cells().text("results.position")),
                Column.of("desaccord", cells().text("results.disagreement")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        return results.read(wave).dossiers().stream()
                .map(dossier -> row(wave, dossier))
                .toList();
    }

    private Row row(WaveKey wave, RankedDossier ranked) {
        DossierGrading grading = ranked.grading();
        return Row.of(
                Cell.of(grading.dossier().number())
                        .leadingTo(ResultWords.addressOf(wave, grading.dossier().id())),
                Cell.of(grading.dossier().title()),
                ranked.rank().isPresent()
                        ? cells().number(ranked.rank().getAsInt())
                        : Cell.of(cells().text("results.no-grade"), ""),
                figures.cell(grading.grade()),
                cells().number(grading.reviews().size()),
                figures.cell(grading.spread().map(spread -> spread.deviation(DossierGrading.DECIMALS))),
                figures.cell(grading.spread().map(spread -> spread.range().rounded(DossierGrading.DECIMALS))),
                words.position(ranked.position()),
                words.disagreements(grading.disagreements()));
    }
}
