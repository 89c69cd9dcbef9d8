package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffExportServlet;
import fr.nouveauxlieux.portal.page.staff.evaluation.EvaluationAddress;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveNames;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.TableView;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.review.result.RankedDossier;
import fr.nouveauxlieux.review.result.RankingLine;
import fr.nouveauxlieux.review.result.WaveGrading;
import fr.nouveauxlieux.review.result.WaveGrading.Tie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the page of the results of a wave shows. */
@Named
@RequestScoped
public class WaveResultsPage {

    @Inject
    private ShownResults results;

    @Inject
    private RankingTable rankingTable;

    @Inject
    private DisagreementTable disagreementTable;

    @Inject
    private SeverityTable severityTable;

    @Inject
    private CrossingTable crossingTable;

    @Inject
    private ScoresTable scoresTable;

    @Inject
    private WaveNames names;

    @Inject
    private FigureWords figures;

    @Inject
    private Visit visit;

    private WaveGrading grading;
    private TableView ranking;
    private TableView disagreements;
    private TableView severity;
    private TableView sensitivity;

    /** Dossiers of the same grade. */
    public record TieLine(String text, List<Way> dossiers, boolean atLine) {}

    /** Somewhere to go. */
    public record Way(String title, String path) {}

    void show(WaveKey wave, Map<String, String[]> parameters) {
        String address = EvaluationAddress.of(wave, ResultWords.PAGE);
        grading = results.read(wave);
        ranking = rankingTable.show(wave, address, parameters);
        disagreements = disagreementTable.show(wave, address);
        severity = severityTable.show(wave, address);
        sensitivity = crossingTable.show(wave, address);
    }

    public String getWave() {
        return names.of(grading.wave());
    }

    public TableView getRanking() {
        return ranking;
    }

    public TableView getDisagreements() {
        return disagreements;
    }

    public TableView getSeverity() {
        return severity;
    }

    public TableView getSensitivity() {
        return sensitivity;
    }

    /** How many dossiers have a grade, and what draws the line. */
    public String getLine() {
        long graded = grading.dossiers().stream()
                .filter(one -> one.rank().isPresent())
                .count();
        Texts texts = visit.getTexts();
        String first = texts.format("results.graded", graded, grading.dossiers().size());
        Optional<RankingLine> line = grading.line();
        return line.isEmpty()
                ? first + " " + texts.get("results.line.none")
                : first + " "
                        + texts.format(
                                "results.line." + line.get().basis().name().toLowerCase(Locale.ROOT),
                                line.get().places());
    }

    /** For which dossiers one more reader is proposed, in words. */
    public String getProposed() {
        return visit.getTexts().format("results.proposed", grading.proposed().size());
    }

    public List<TieLine> getTies() {
        return grading.ties().stream().map(this::tie).toList();
    }

    private TieLine tie(Tie tie) {
        List<RankedDossier> together = grading.dossiers().stream()
                .filter(one -> tie.dossiers().contains(idOf(one)))
                .toList();
        String grade = figures.decimal(together.get(0).grading().grade().orElseThrow());
        return new TieLine(
                visit.getTexts().format("results.tie", tie.rank(), together.size(), grade),
                together.stream()
                        .map(one -> new Way(
                                one.grading().dossier().number(), ResultWords.addressOf(grading.wave(), idOf(one))))
                        .toList(),
                tie.atLine());
    }

    private static DossierId idOf(RankedDossier one) {
        return one.grading().dossier().id();
    }

    /** How many dossiers cross the line in one scenario at least. */
    public String getCrossing() {
        if (grading.line().isEmpty()) {
            return visit.getTexts().get("results.sensitivity.none");
        }
        long crossing = grading.crossings().stream()
                .map(one -> one.dossier())
                .distinct()
                .count();
        return visit.getTexts().format("results.sensitivity.count", crossing);
    }

    public List<String> getRecipe() {
        return visit.getTexts().get("results.recipe").lines().toList();
    }

    public List<Way> getFiles() {
        Texts texts = visit.getTexts();
        return List.of(
                new Way(texts.get("results.file.xlsx"), file(ResultsBookServlet.BOOK + ".xlsx")),
                new Way(texts.get("results.file.ods"), file(ResultsBookServlet.BOOK + ".ods")),
                new Way(texts.get("results.file.csv"), file(StaffExportServlet.addressOf(scoresTable.path()))));
    }

    private String file(String address) {
        return WaveTable.parametersOf(grading.wave()).appendTo(address);
    }
}
