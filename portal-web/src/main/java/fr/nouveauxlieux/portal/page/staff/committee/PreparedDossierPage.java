package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.committee.PreparedDossier;
import fr.nouveauxlieux.committee.ReadPreparedDossier;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.instruction.OpinionView;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.dossier.SubmittedAnswers;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.review.GivenScore;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A dossier of the agenda as a member reads it: what was submitted, its reviews without their readers, the prefect's opinion. */
@Named("preparedDossierPage")
@RequestScoped
public class PreparedDossierPage {

    @Inject
    private ReadPreparedDossier readPreparedDossier;

    @Inject
    private CallDirectory calls;

    @Inject
    private SubmittedAnswers answers;

    @Inject
    private SessionWords words;

    @Inject
    private Visit visit;

    private PreparedDossier prepared;
    private CallSheet call;

    /** A review. @param title which of them */
    public record Review(String title, String advice, List<Score> scores, String comment) {}

    /** What was given for a criterion. */
    public record Score(String criterion, String points, String justification) {}

    void show(SessionId session, DossierId dossier) {
        prepared = readPreparedDossier.read(session, dossier);
        call = calls.getVersion(prepared.sheet().call(), prepared.sheet().callVersion());
    }

    public PreparedDossier getPrepared() {
        return prepared;
    }

    public String getTitle() {
        return words.text(
                "committee.dossier-title",
                prepared.sheet().number(),
                prepared.sheet().title());
    }

    public String getUp() {
        return SessionAddress.of(prepared.session().id(), SessionAddress.PREPARATION);
    }

    public String getUpTitle() {
        return words.title(prepared.session());
    }

    /** Empty where there is none. */
    public String getPrevious() {
        return address(prepared.previous());
    }

    /** Empty where there is none. */
    public String getNext() {
        return address(prepared.next());
    }

    private String address(Optional<DossierId> dossier) {
        return dossier.map(other -> SessionAddress.of(prepared.session().id(), other))
                .orElse("");
    }

    public List<SubmittedAnswers.Section> getSections() {
        return answers.sections(prepared.sheet(), call);
    }

    public List<SubmittedAnswers.FileLine> getFiles() {
        return answers.filesForMembers(prepared.sheet(), call);
    }

    public String getGrade() {
        return prepared.result()
                .flatMap(result -> result.grade()
                        .map(grade -> words.text(
                                "committee.graded",
                                NumberFormat.getInstance(visit.getLocale()).format(grade),
                                result.reviews())))
                .orElseGet(() -> words.text("committee.not-graded"));
    }

    /** Whether readers differ so much that one more should read. */
    public boolean isDisagreement() {
        return prepared.result().filter(result -> result.disagreement()).isPresent();
    }

    public List<Review> getReviews() {
        Map<String, Criterion> criteria = call.grid().stream()
                .flatMap(grid -> grid.criteria().stream())
                .collect(Collectors.toMap(Criterion::code, Function.identity()));
        List<Review> reviews = new ArrayList<>();
        for (GivenReview review : prepared.reviews()) {
            reviews.add(new Review(
                    words.text("committee.review", reviews.size() + 1),
                    words.text("committee.advice." + SessionWords.code(review.advice())),
                    review.scores().stream()
                            .map(score -> score(score, Optional.ofNullable(criteria.get(score.criterion()))))
                            .toList(),
                    review.forCommittee()));
        }
        return reviews;
    }

    private Score score(GivenScore score, Optional<Criterion> criterion) {
        return new Score(
                criterion.map(known -> known.label().in(visit.getLanguage())).orElseGet(score::criterion),
                score.points().isPresent()
                        ? String.valueOf(score.points().getAsInt())
                        : words.text("committee.not-applicable"),
                score.justification());
    }

    /** Empty where it was not asked for. */
    public String getOpinion() {
        return prepared.opinion().map(this::opinion).orElse("");
    }

    private String opinion(OpinionView opinion) {
        return opinion.verdict()
                .map(verdict -> words.text("committee.verdict." + SessionWords.code(verdict)))
                .orElseGet(() ->
                        words.text("committee.opinion-awaited", visit.getTexts().date(opinion.due())));
    }

    public String getOpinionText() {
        return prepared.opinion().map(OpinionView::content).orElse("");
    }
}
