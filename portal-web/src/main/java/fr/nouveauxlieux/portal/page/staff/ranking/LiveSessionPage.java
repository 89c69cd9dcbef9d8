package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.VoteManner;
import fr.nouveauxlieux.committee.VoteView;
import fr.nouveauxlieux.committee.ranking.LiveDossier;
import fr.nouveauxlieux.committee.ranking.RankedLine;
import fr.nouveauxlieux.committee.ranking.ReadLiveDossier;
import fr.nouveauxlieux.instruction.OpinionView;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.dossier.DossierWords;
import fr.nouveauxlieux.portal.page.staff.dossier.SubmittedAnswers;
import fr.nouveauxlieux.portal.page.staff.reading.AroundProjectPage;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.text.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The dossier on the screen of a session. What is of the session as a whole is in {@link RankingPage}. */
@Named("liveSession")
@RequestScoped
public class LiveSessionPage {

    @Inject
    private RankingPage ranking;

    @Inject
    private ReadLiveDossier readDossier;

    @Inject
    private CommitteeWords words;

    @Inject
    private DossierWords dossierWords;

    @Inject
    private SubmittedAnswers answers;

    @Inject
    private LiveReviews liveReviews;

    @Inject
    private LiveSummary summary;

    @Inject
    private AroundProjectPage around;

    @Inject
    private Visit visit;

    private Optional<SessionId> shown = Optional.empty();
    private Optional<LiveDossier> live = Optional.empty();

    /** @param asked the dossier that the address names; without one, the one on the shared screen, else the first */
    void show(SessionId session, Optional<DossierId> asked) {
        if (shown.isPresent()) {
            return;
        }
        ranking.show(session);
        live = asked.or(() -> ranking.view().shown())
                .or(this::firstVisible)
                .map(dossier -> readDossier.read(session, dossier));
        live.ifPresent(found -> around.show(found.sheet().plainAnswers()));
        shown = Optional.of(session);
    }

    private Optional<DossierId> firstVisible() {
        return ranking.view().session().agenda().stream()
                .filter(dossier -> ranking.view()
                        .findLine(dossier)
                        .flatMap(RankedLine::told)
                        .isPresent())
                .findFirst();
    }

    Language language() {
        return visit.getTexts().language();
    }

    /** Whether there is a dossier to show. */
    public boolean isPresent() {
        return live.isPresent();
    }

    public LiveDossier getLive() {
        return live.orElseThrow();
    }

    public String getDossier() {
        return getLive().dossier().id().value();
    }

    public String getTitle() {
        return live.map(dossier -> words.text(
                        "ranking.live.title",
                        dossier.dossier().number(),
                        dossier.dossier().title()))
                .orElseGet(ranking::getTitle);
    }

    public String getPlace() {
        return words.text(
                "ranking.live.place",
                getLive().place(),
                ranking.view().session().agenda().size());
    }

    /** Whether it is the one on the shared screen. */
    public boolean isOnScreen() {
        return ranking.view().shown().equals(live.map(dossier -> dossier.dossier()
                .id()));
    }

    /** Of the dossier in the ranking; empty where it is not ranked. */
    Optional<RankedLine.Told> told() {
        return live.flatMap(dossier -> ranking.view().findLine(dossier.dossier().id()))
                .flatMap(RankedLine::told);
    }

    public boolean isRanked() {
        return told().isPresent();
    }

    public int getRank() {
        return live.flatMap(dossier -> ranking.view().findLine(dossier.dossier().id()))
                .map(RankedLine::rank)
                .orElse(0);
    }

    public String getAsked() {
        return getLive().dossier().aid().map(words::euros).orElseGet(() -> words.text("ranking.asks-nothing"));
    }

    public String getGrade() {
        return words.grade(getLive().result());
    }

    public String getGradeRank() {
        return words.gradeRank(getLive().result());
    }

    public boolean isDisagreement() {
        return getLive().result().filter(result -> result.disagreement()).isPresent();
    }

    /** The project in its author's words: what was answered first in several lines. */
    public List<String> getSummary() {
        return summary.of(getLive());
    }

    public List<SubmittedAnswers.Section> getSections() {
        return answers.sections(getLive().sheet(), getLive().call());
    }

    public List<SubmittedAnswers.FileLine> getFiles() {
        return answers.filesInSession(getLive().sheet(), getLive().call());
    }

    public List<LiveReviews.Line> getCriteria() {
        return liveReviews.criteria(getLive());
    }

    public List<LiveReviews.Said> getReviews() {
        return liveReviews.said(getLive());
    }

    public Optional<OpinionView> getOpinion() {
        return getLive().opinion();
    }

    public Cell getVerdict() {
        return getOpinion()
                .flatMap(OpinionView::verdict)
                .map(dossierWords::opinion)
                .orElseGet(() -> Cell.of(""));
    }

    public String getRecused() {
        return String.join(", ", getLive().recused());
    }

    public String getQuorum() {
        return words.text(
                getLive().quorum().isReached() ? "ranking.quorum.reached" : "ranking.quorum.lacks",
                getLive().quorum().counted(),
                getLive().quorum().required());
    }

    /** What the members said; empty so far. */
    public String getVote() {
        return getLive().vote().map(this::write).orElse("");
    }

    private String write(VoteView vote) {
        return vote.manner() == VoteManner.CONSENSUS
                ? words.text("ranking.vote.consensus", vote.question())
                : words.text(
                        vote.adopted() ? "ranking.vote.adopted" : "ranking.vote.rejected",
                        vote.question(),
                        vote.inFavour(),
                        vote.against(),
                        vote.abstained(),
                        vote.notTakingPart());
    }

    public Cell getProposal() {
        return words.proposal(told().flatMap(RankedLine.Told::proposal));
    }

    /** Empty where its rank follows its grade. */
    public String getDeparture() {
        return words.departure(told().flatMap(RankedLine.Told::departure));
    }

    public String getDepartureReason() {
        return told().map(RankedLine.Told::departureReason).orElse("");
    }

    public List<Choice> getKinds() {
        return Arrays.stream(ProposalKind.values())
                .map(kind -> new Choice(kind.name(), words.kind(kind)))
                .toList();
    }

    /** The address of another dossier of the agenda. */
    public String address(DossierId dossier) {
        return ranking.getLivePath() + "?dossier=" + dossier;
    }

    /** Whether whoever looks may see the dossier. */
    public boolean isVisible(DossierId dossier) {
        return !ranking.isBegun()
                || ranking.view().findLine(dossier).flatMap(RankedLine::told).isPresent();
    }
}
