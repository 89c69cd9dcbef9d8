package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.evaluation.EvaluationAddress;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveNames;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.Ratio;
import fr.nouveauxlieux.review.result.ReaderSeverity;
import fr.nouveauxlieux.review.result.ReaderSeverity.Comparison;
import fr.nouveauxlieux.review.result.WaveGrading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** How the severity of one reader comes from the grades of a wave. */
@Named
@RequestScoped
public class ReaderSeverityPage {

    @Inject
    private ShownResults results;

    @Inject
    private WaveNames names;

    @Inject
    private FigureWords figures;

    @Inject
    private Visit visit;

    private WaveGrading grading;
    private ReaderSeverity severity;

    /** A dossier that others read too. */
    public record Line(String number, String path, String own, String others, String difference) {}

    /** @return false if nobody else read what the reader did */
    boolean show(WaveKey wave, AccountId reader) {
        grading = results.read(wave);
        Optional<ReaderSeverity> found = grading.severities().stream()
                .filter(one -> one.reader().equals(reader))
                .findFirst();
        found.ifPresent(one -> severity = one);
        return found.isPresent();
    }

    public String getReader() {
        return figures.person(severity.reader(), grading.people());
    }

    public String getUp() {
        return EvaluationAddress.of(grading.wave(), ResultWords.PAGE);
    }

    public String getUpTitle() {
        return visit.getTexts().format("results.of", names.of(grading.wave()));
    }

    public List<Line> getLines() {
        return severity.comparisons().stream().map(this::line).toList();
    }

    private Line line(Comparison comparison) {
        return new Line(
                ShownResults.numberOf(comparison.dossier(), grading),
                ResultWords.addressOf(grading.wave(), comparison.dossier()),
                told(comparison.own()),
                told(comparison.others()),
                figures.signed(comparison.difference().rounded(DossierGrading.DECIMALS)));
    }

    private String told(Ratio grade) {
        return figures.decimal(grade.rounded(DossierGrading.DECIMALS));
    }

    public String getMean() {
        return visit.getTexts()
                .format(
                        "results.severity.mean",
                        severity.comparisons().size(),
                        severity.mean().toString(),
                        figures.signed(severity.mean().rounded(DossierGrading.DECIMALS)));
    }

    public String getInterval() {
        return severity.interval()
                .map(interval -> visit.getTexts()
                        .format(
                                "results.severity.interval",
                                figures.decimal(interval.quantile()),
                                figures.decimal(interval.deviation()),
                                severity.comparisons().size(),
                                figures.signed(interval.low()),
                                figures.signed(interval.high())))
                .orElseGet(() -> visit.getTexts().get("results.severity.no-interval"));
    }

    public String getVerdict() {
        return visit.getTexts().get(severity.warning() ? "results.severity.notable" : "results.severity.unremarkable");
    }
}
