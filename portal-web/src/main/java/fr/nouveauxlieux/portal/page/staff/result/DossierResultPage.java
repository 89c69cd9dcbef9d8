package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.evaluation.EvaluationAddress;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveNames;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.review.result.CallExtraReader;
import fr.nouveauxlieux.review.result.CriterionPart;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.DossierGrading.CriterionSpread;
import fr.nouveauxlieux.review.result.ExtraReaderCall;
import fr.nouveauxlieux.review.result.RankedDossier;
import fr.nouveauxlieux.review.result.ReadDossierResult;
import fr.nouveauxlieux.review.result.ReviewGrade;
import fr.nouveauxlieux.review.result.WaveGrading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the result of one dossier comes from its reviews, figure by figure. */
@Named
@RequestScoped
public class DossierResultPage {

    @Inject
    private ReadDossierResult readDossierResult;

    @Inject
    private Permissions permissions;

    @Inject
    private WaveNames names;

    @Inject
    private ResultWords words;

    @Inject
    private FigureWords figures;

    @Inject
    private Visit visit;

    private WaveGrading grading;
    private RankedDossier ranked;

    /** A review. @param reckoning its grade, with how it comes from the sums */
    public record ReviewLines(String reader, String given, Cell advice, List<PartLine> parts, String reckoning) {}

    /** A criterion of a review. @param weighted its weight times its share of the points */
    public record PartLine(String criterion, String weight, String points, String weighted, String justification) {}

    /** A criterion over all reviews. */
    public record SpreadLine(String criterion, String reviews, String mean, String deviation, String range) {}

    /** @return false if the dossier is of another wave */
    boolean show(WaveKey wave, DossierId dossier) {
        grading = readDossierResult.read(dossier);
        ranked = grading.find(dossier).orElseThrow();
        return grading.wave().equals(wave);
    }

    public String getTitle() {
        return texts().format("results.dossier.title", one().dossier().number());
    }

    public String getProject() {
        return one().dossier().title();
    }

    public String getUp() {
        return EvaluationAddress.of(grading.wave(), ResultWords.PAGE);
    }

    public String getUpTitle() {
        return texts().format("results.of", names.of(grading.wave()));
    }

    /** Where the whole dossier is. */
    public String getDossierAddress() {
        return "/agents/dossiers/" + one().dossier().id();
    }

    public List<ReviewLines> getReviews() {
        return one().reviews().stream().map(this::review).toList();
    }

    private ReviewLines review(ReviewGrade review) {
        return new ReviewLines(
                figures.person(review.reader(), grading.people()),
                texts().day(review.givenAt()),
                words.advice(review.advice()),
                review.parts().stream().map(this::part).toList(),
                review.grade()
                        .map(grade -> texts().format(
                                        "results.review.reckoning",
                                        words.exactly(review.weightedSum()),
                                        review.applicableWeight(),
                                        words.exactly(grade)))
                        .orElseGet(() -> texts().get("results.review.none")));
    }

    private PartLine part(CriterionPart part) {
        String label = part.label().in(visit.getLanguage());
        if (!part.isApplicable()) {
            return new PartLine(
                    label,
                    Integer.toString(part.weight()),
                    texts().get("results.not-applicable"),
                    texts().get("results.not-counted"),
                    part.justification());
        }
        int points = part.points().getAsInt();
        return new PartLine(
                label,
                Integer.toString(part.weight()),
                texts().format("results.points", points, part.mostPoints()),
                texts().format(
                                "results.weighted",
                                part.weight(),
                                points,
                                part.mostPoints(),
                                words.exactly(part.weighted().orElseThrow())),
                part.justification());
    }

    /** The grade as the mean of its reviews; why there is none. */
    public String getReckoning() {
        if (one().spread().isEmpty()) {
            return texts().get("results.mean.none");
        }
        List<String> grades = one().reviews().stream()
                .map(ReviewGrade::grade)
                .flatMap(Optional::stream)
                .map(grade -> grade.toString())
                .toList();
        return texts().format(
                        "results.mean",
                        String.join(" + ", grades),
                        grades.size(),
                        one().spread().get().mean().toString(),
                        figures.decimal(one().grade().orElseThrow()));
    }

    public String getDispersion() {
        return one().spread()
                .map(spread -> texts().format(
                                "results.dispersion",
                                words.exactly(spread.highest()),
                                words.exactly(spread.lowest()),
                                words.exactly(spread.range()),
                                spread.variance().toString(),
                                figures.decimal(spread.deviation(DossierGrading.DECIMALS))))
                .orElse("");
    }

    public List<SpreadLine> getCriteria() {
        return one().criteria().stream().map(this::criterion).toList();
    }

    private SpreadLine criterion(CriterionSpread criterion) {
        return new SpreadLine(
                criterion.example().label().in(visit.getLanguage()),
                Integer.toString(criterion.spread().count()),
                words.exactly(criterion.spread().mean()),
                figures.decimal(criterion.spread().deviation(DossierGrading.DECIMALS)),
                words.exactly(criterion.spread().range()));
    }

    /** Its rank, and with whom it shares it. */
    public String getRank() {
        if (ranked.rank().isEmpty()) {
            return texts().get("results.rank.none");
        }
        int rank = ranked.rank().getAsInt();
        String shared = grading.ties().stream()
                .filter(tie -> tie.rank() == rank)
                .flatMap(tie -> tie.dossiers().stream())
                .filter(other -> !other.equals(one().dossier().id()))
                .map(other -> ShownResults.numberOf(other, grading))
                .sorted()
                .collect(Collectors.joining(", "));
        String told = texts().format("results.rank.told", rank - 1, rank);
        return shared.isEmpty() ? told : told + " " + texts().format("results.rank.shared", shared);
    }

    /** Beside the line; nothing without one. */
    public Cell getPosition() {
        return words.position(ranked.position());
    }

    public Cell getDisagreements() {
        return words.disagreements(one().disagreements());
    }

    public Cell getCallState() {
        return words.call(findCall(), one());
    }

    /** Who called one more reader, when and why; empty where nobody did. */
    public String getCall() {
        return findCall()
                .map(call -> texts().format(
                                "results.extra.told",
                                texts().day(call.calledAt()),
                                figures.person(call.calledBy(), grading.people()),
                                call.reason()))
                .orElse("");
    }

    private Optional<ExtraReaderCall> findCall() {
        return Optional.ofNullable(grading.calls().get(one().dossier().id()));
    }

    /** Whether whoever looks may call one more reader now. */
    public boolean isCallable() {
        return permissions.may(CallExtraReader.class, one().dossier().id())
                && one().dossier().standing().stage() == DossierStage.REVIEW
                && findCall()
                        .filter(call -> !call.isAnswered(one().reviews().size()))
                        .isEmpty()
                && one().reviews().size() > 1;
    }

    private DossierGrading one() {
        return ranked.grading();
    }

    private Texts texts() {
        return visit.getTexts();
    }
}
