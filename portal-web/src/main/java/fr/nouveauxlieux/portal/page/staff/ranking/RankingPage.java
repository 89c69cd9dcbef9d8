package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.committee.CloseSession;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionState;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.ClosingObstacle;
import fr.nouveauxlieux.committee.ranking.CompareScenarios;
import fr.nouveauxlieux.committee.ranking.MoveDossier;
import fr.nouveauxlieux.committee.ranking.RankedLine;
import fr.nouveauxlieux.committee.ranking.RankingView;
import fr.nouveauxlieux.committee.ranking.ReadRanking;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementMap;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The ranking of a session, its envelope and what keeps it from being closed. */
@Named("sessionRanking")
@RequestScoped
public class RankingPage {

    @Inject
    private ReadRanking readRanking;

    @Inject
    private Permissions permissions;

    @Inject
    private CallDirectory calls;

    @Inject
    private CommitteeWords words;

    @Inject
    private EnvelopeLines envelopeLines;

    @Inject
    private CoverageLines coverageLines;

    @Inject
    private Visit visit;

    private RankingView ranking;

    /**
     * A row of the ranking.
     *
     * @param hidden whether whoever looks is kept from it: the rest is empty then
     * @param detail the organisation
     * @param departure in words; empty where the rank follows the grade
     * @param reason why it departs
     */
    public record Line(
            int rank,
            String dossier,
            boolean hidden,
            String number,
            String title,
            String detail,
            String departement,
            String asked,
            String grade,
            String gradeRank,
            String departure,
            String reason,
            Cell proposal,
            String waiting) {}

    /** What is in the way, and where it is mended. @param address of a page; empty for none */
    public record Obstacle(String text, String address) {}

    void show(SessionId session) {
        ranking = readRanking.read(session);
    }

    RankingView view() {
        return ranking;
    }

    private SessionView session() {
        return ranking.session();
    }

    public String getTitle() {
        return words.text("ranking.title", getHeldOn());
    }

    public String getHeldOn() {
        return visit.getTexts().date(session().heldOn());
    }

    public String getCallTitle() {
        return calls.find(session().wave().call())
                .map(call -> call.title().in(visit.getLanguage()))
                .orElse("");
    }

    public String getWaveTitle() {
        return calls.getWave(session().wave().call(), session().wave().wave())
                .title()
                .in(visit.getLanguage());
    }

    public String getPath() {
        return LiveAddress.of(session().id(), LiveAddress.RANKING);
    }

    public String getLivePath() {
        return LiveAddress.of(session().id());
    }

    public String getScenariosPath() {
        return LiveAddress.of(session().id(), LiveAddress.SCENARIOS);
    }

    public String getStatePath() {
        return LiveAddress.of(session().id(), LiveAddress.STATE);
    }

    public String getSessionPath() {
        return LiveAddress.ofSession(session().id());
    }

    /** As the address of the state tells it, to be compared with. */
    public String getState() {
        return session().state() + "-" + ranking.version();
    }

    public boolean isBegun() {
        return ranking.begun();
    }

    /** Whether the session sits. */
    public boolean isOpen() {
        return session().state() == SessionState.OPEN;
    }

    /** Whether it sits and whoever looks leads it. */
    public boolean isDriven() {
        return isOpen() && permissions.may(MoveDossier.class, session().id());
    }

    /** Whether nothing of the wave is kept from whoever looks. */
    public boolean isWhole() {
        return ranking.whole();
    }

    /** Whether whoever looks changes the order. */
    public boolean isMovable() {
        return isDriven() && isWhole();
    }

    public boolean isClosable() {
        return isOpen() && permissions.may(CloseSession.class, session().id());
    }

    public boolean isComparable() {
        return isWhole() && permissions.may(CompareScenarios.class, session().id());
    }

    public int getSize() {
        return ranking.lines().size();
    }

    public List<Line> getLines() {
        return ranking.lines().stream().map(this::line).toList();
    }

    private Line line(RankedLine line) {
        return line.told()
                .map(told -> line(line, told))
                .orElseGet(() -> new Line(
                        line.rank(),
                        "",
                        true,
                        "",
                        words.text("ranking.hidden"),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        Cell.of(""),
                        ""));
    }

    private Line line(RankedLine line, RankedLine.Told told) {
        return new Line(
                line.rank(),
                line.dossier().value(),
                false,
                told.dossier().number(),
                told.dossier().title(),
                told.dossier().organisationName(),
                told.dossier().departement().orElse(""),
                words.euros(told.dossier().aid()),
                words.grade(told.result()),
                words.gradeRank(told.result()),
                words.departure(told.departure()),
                told.departureReason(),
                words.proposal(told.proposal()),
                told.waitingPosition().isPresent()
                        ? words.text("ranking.waiting", told.waitingPosition().getAsInt())
                        : "");
    }

    /** As it is shown: a dash where it is not told. */
    public String rank(Line line) {
        return line.rank() == RankedLine.UNTOLD ? "–" : Integer.toString(line.rank());
    }

    public String live(Line line) {
        return getLivePath() + "?dossier=" + line.dossier();
    }

    public List<EnvelopeLines.Line> getEnvelope() {
        return envelopeLines.lines(ranking.envelope());
    }

    /** Empty where it is not. */
    public String getExceeded() {
        return envelopeLines.exceeded(ranking.envelope());
    }

    public List<EnvelopeLines.Share> getQuotas() {
        return ranking.quotas().stream().map(envelopeLines::share).toList();
    }

    public List<CoverageLines.Line> getCovered() {
        return coverageLines.covered(ranking.coverage());
    }

    public DepartementMap getCoverageMap() {
        return coverageLines.map(ranking.coverage());
    }

    /** Names of the départements to which nothing is given, with commas between. */
    public String getUncovered() {
        return coverageLines.uncovered(ranking.coverage());
    }

    public List<Obstacle> getObstacles() {
        return ranking.obstacles().stream().map(this::obstacle).toList();
    }

    Obstacle obstacle(ClosingObstacle obstacle) {
        if (obstacle instanceof ClosingObstacle.EnvelopeExceeded exceeded) {
            return new Obstacle(words.text("ranking.exceeded.money", words.euros(exceeded.by())), "");
        }
        if (obstacle instanceof ClosingObstacle.PlacesExceeded exceeded) {
            return new Obstacle(words.text("ranking.exceeded.places", exceeded.by()), "");
        }
        if (obstacle instanceof ClosingObstacle.QuotaUnexplained unexplained) {
            return new Obstacle(
                    words.text("ranking.obstacle.quota", quotaLabel(unexplained.quota())),
                    getPath() + "#" + EnvelopeLines.fieldOf(unexplained.quota()));
        }
        if (obstacle instanceof ClosingObstacle.VoteLacks lacks) {
            return ofDossier("ranking.obstacle.vote", lacks.dossier(), "#vote");
        }
        if (obstacle instanceof ClosingObstacle.ReasonsLack lack) {
            return ofDossier("ranking.obstacle.reasons", lack.dossier(), "#proposal");
        }
        if (obstacle instanceof ClosingObstacle.DepartureUnexplained unexplained) {
            return ofDossier("ranking.obstacle.departure", unexplained.dossier(), "#departure");
        }
        return ofDossier("ranking.obstacle.standing", ((ClosingObstacle.NotBeforeCommittee) obstacle).dossier(), "");
    }

    private Obstacle ofDossier(String key, DossierId dossier, String fragment) {
        Optional<RankedLine> line = ranking.findLine(dossier);
        String number = line.flatMap(RankedLine::told)
                .map(told -> told.dossier().number())
                .orElseGet(() -> words.text(
                        "ranking.ranked-at", line.map(RankedLine::rank).orElse(RankedLine.UNTOLD)));
        boolean visible = line.flatMap(RankedLine::told).isPresent();
        return new Obstacle(words.text(key, number), visible ? getLivePath() + "?dossier=" + dossier + fragment : "");
    }

    private String quotaLabel(String code) {
        return ranking.quotas().stream()
                .map(line -> line.ledger().quota())
                .filter(quota -> quota.code().equals(code))
                .findFirst()
                .map(envelopeLines::label)
                .orElse(code);
    }
}
