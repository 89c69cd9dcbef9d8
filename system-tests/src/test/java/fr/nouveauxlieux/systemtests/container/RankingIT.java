package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.CloseSession;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.Proposals;
import fr.nouveauxlieux.committee.RecordVote;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionNotOpenException;
import fr.nouveauxlieux.committee.VoteDraft;
import fr.nouveauxlieux.committee.VoteOutcome;
import fr.nouveauxlieux.committee.minutes.RankedProposal;
import fr.nouveauxlieux.committee.minutes.SessionProposals;
import fr.nouveauxlieux.committee.ranking.ApplyScenario;
import fr.nouveauxlieux.committee.ranking.BeginRanking;
import fr.nouveauxlieux.committee.ranking.ClosingObstacle;
import fr.nouveauxlieux.committee.ranking.CompareScenarios;
import fr.nouveauxlieux.committee.ranking.Coverage;
import fr.nouveauxlieux.committee.ranking.DeliberationUnfinishedException;
import fr.nouveauxlieux.committee.ranking.ExplainQuota;
import fr.nouveauxlieux.committee.ranking.Membership;
import fr.nouveauxlieux.committee.ranking.MoveDossier;
import fr.nouveauxlieux.committee.ranking.ProposalDraft;
import fr.nouveauxlieux.committee.ranking.ProposeForDossier;
import fr.nouveauxlieux.committee.ranking.QuotaStatus;
import fr.nouveauxlieux.committee.ranking.RankMove;
import fr.nouveauxlieux.committee.ranking.RankedLine;
import fr.nouveauxlieux.committee.ranking.RankingReason;
import fr.nouveauxlieux.committee.ranking.RankingView;
import fr.nouveauxlieux.committee.ranking.ReadLiveDossier;
import fr.nouveauxlieux.committee.ranking.ReadRanking;
import fr.nouveauxlieux.committee.ranking.SaveScenario;
import fr.nouveauxlieux.committee.ranking.ScenarioName;
import fr.nouveauxlieux.committee.ranking.ScenarioView;
import fr.nouveauxlieux.committee.ranking.ShowDossier;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.panel.DeclareInterest;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.InterestKind;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ranking, weighing and proposing in a session, by the use cases, up to what it leaves when it closes. */
@ExtendWith(ArquillianExtension.class)
public class RankingIT {

    private static final String WAVE = "premiere";

    /** Two places and 100,000 €, one place of which is kept for companies. */
    private static final String DEFINITION =
            """
            {"code": "%s", "version": 1,
             "title": {"fr": "Appel d’essai", "en": "Call on trial"},
             "summary": {"fr": "Un appel", "en": "A call"},
             "presentation": {"fr": "Un appel", "en": "A call"},
             "service": {"name": "Service d’essai", "postalAddress": "1 rue du Test, 75001 Paris",
                         "email": "service@call.example"},
             "envelopes": [{"amount": 100000, "places": 2, "quotas": [
               {"code": "companies", "places": 1, "label": {"fr": "Entreprises", "en": "Companies"},
                "condition": {"field": "legal-form", "is": "company"}}]}],
             "form": {"sections": [{"code": "projet", "title": {"fr": "Projet", "en": "Project"}, "fields": [
               {"code": "title", "kind": "line", "required": true, "label": {"fr": "Nom", "en": "Name"}},
               {"code": "legal-form", "kind": "choice", "required": true, "label": {"fr": "Forme", "en": "Form"},
                "options": [{"code": "association", "label": {"fr": "Association", "en": "Association"}},
                            {"code": "company", "label": {"fr": "Entreprise", "en": "Company"}}]},
               {"code": "address", "kind": "address", "required": true, "label": {"fr": "Adresse", "en": "Address"}},
               {"code": "oath", "kind": "attestation", "required": true,
                "label": {"fr": "J’atteste", "en": "I attest"}}]}]}}
            """;

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private BeginRanking beginRanking;

    @Inject
    private MoveDossier moveDossier;

    @Inject
    private ProposeForDossier proposeForDossier;

    @Inject
    private ExplainQuota explainQuota;

    @Inject
    private SaveScenario saveScenario;

    @Inject
    private ApplyScenario applyScenario;

    @Inject
    private CompareScenarios compareScenarios;

    @Inject
    private ShowDossier showDossier;

    @Inject
    private DeclareInterest declareInterest;

    @Inject
    private ReadRanking readRanking;

    @Inject
    private ReadLiveDossier readLiveDossier;

    @Inject
    private RecordVote recordVote;

    @Inject
    private CloseSession closeSession;

    @Inject
    private Proposals proposals;

    @Inject
    private SessionProposals sessionProposals;

    @Inject
    private WaveDossiers waveDossiers;

    @Inject
    private UserTransaction transaction;

    @Inject
    private HttpServletRequest request;

    private final HttpClient client = HttpClient.newHttpClient();

    private record Case(
            SessionId session, WaveKey wave, List<DossierId> dossiers, Actor secretary, Person lead, Person member) {

        DossierId dossier(int number) {
            return dossiers.get(number - 1);
        }
    }

    /** A session that sits, with dossiers before the committee, each of which asks 60,000 €. */
    private Case sitting(String name, String rna, int count) {
        CallCode call = samples.call(name, DEFINITION.formatted(name));
        List<DossierId> dossiers = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Person author = people.person(name + "-" + number);
            DossierId dossier = samples.begun(author, call, samples.organisation(author, rna + number));
            samples.complete(author, dossier);
            requests.in(author.session(), () -> submitDossier.submit(dossier));
            people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = 'COMMITTEE', submitted_aid = 6000000"
                    + " where public_id = '" + dossier + "'");
            dossiers.add(dossier);
        }
        Person member = people.person(name + "-member");
        Person secretary = people.person(name + "-secretary");
        SessionId session = SessionId.draw();
        people.change("insert into committee_session (id, call_code, wave, held_at, place, link, state, without_quorum,"
                + " opened_at, opened_members, opened_required, opened_counted, order_reason, planned_by, planned_at, version)"
                + " values ('" + session + "', '" + call
                + "', '" + WAVE + "', now(), 'Salle 1', '', 'OPEN', false, now(), 1, 1, 1, '', '" + secretary.account()
                + "', now(), 0)");
        people.change(
                "insert into session_seat (session_id, account_id, college, president, voting, attendance, version)"
                        + " values ('" + session + "', '" + member.account()
                        + "', 'COUNCIL', true, true, 'ON_SITE', 0)");
        dossiers.forEach(dossier -> people.change("insert into session_item (session_id, dossier_id, position, version)"
                + " values ('" + session + "', '" + dossier + "', " + (dossiers.indexOf(dossier) + 1) + ", 0)"));
        return new Case(
                session,
                new WaveKey(call, WAVE),
                dossiers,
                people.staff(secretary.account(), Role.COMMITTEE_SECRETARY),
                secretary,
                member);
    }

    private RankingView read(Case one) {
        return requests.as(one.secretary(), () -> readRanking.read(one.session()));
    }

    private List<DossierId> order(Case one) {
        return read(one).lines().stream().map(RankedLine::dossier).toList();
    }

    private void propose(Case one, int number, ProposalKind kind, long euros, String reasons) {
        Optional<Money> amount = euros == 0 ? Optional.empty() : Optional.of(Money.ofEuros(euros));
        assertThat(requests.as(
                        one.secretary(),
                        () -> proposeForDossier.propose(
                                one.session(), one.dossier(number), new ProposalDraft(kind, amount, reasons))))
                .isTrue();
    }

    private void vote(Case one, int number) {
        assertThat(requests.as(
                        one.secretary(),
                        () -> recordVote.record(
                                one.session(), one.dossier(number), VoteDraft.consensus("Adopter ?", ""))))
                .isEqualTo(VoteOutcome.RECORDED);
    }

    private List<ClosingObstacle> closeInVain(Case one) {
        DeliberationUnfinishedException unfinished = catchThrowableOfType(
                DeliberationUnfinishedException.class,
                () -> requests.as(one.secretary(), () -> closeSession.close(one.session())));
        assertThat(people.count(
                        "select count(*) from committee_session where id = ? and state = 'OPEN'",
                        one.session().value()))
                .isEqualTo(1);
        assertThat(proposed(one)).isEmpty();
        return unfinished.obstacles();
    }

    private DossierStage stage(DossierId dossier) {
        return inTransaction(() -> waveDossiers.get(dossier).standing().stage());
    }

    private List<Proposal> proposed(Case one) {
        return inTransaction(() -> proposals.list(one.wave()));
    }

    private Optional<Proposal> proposed(Case one, int number) {
        return inTransaction(() -> proposals.find(one.dossier(number)));
    }

    /** As the use cases of other features read. */
    private <T> T inTransaction(Callable<T> reading) {
        try {
            transaction.begin();
            try {
                return reading.call();
            } finally {
                transaction.rollback();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void dossiersAreMovedUpDownAndToARank() {
        Case one = sitting("rank-move", "W93000010", 3);
        requests.as(one.secretary(), () -> beginRanking.begin(one.session()));
        assertThat(order(one)).containsExactlyElementsOf(one.dossiers());
        requests.as(one.secretary(), () -> moveDossier.move(one.session(), one.dossier(3), new RankMove.To(1)));
        requests.as(one.secretary(), () -> moveDossier.move(one.session(), one.dossier(1), new RankMove.Down()));
        assertThat(order(one)).containsExactly(one.dossier(3), one.dossier(2), one.dossier(1));
        assertThat(requests.as(
                        one.secretary(), () -> moveDossier.move(one.session(), one.dossier(3), new RankMove.Up())))
                .contains(1);
        assertThat(requests.as(
                        one.secretary(), () -> moveDossier.move(one.session(), DossierId.draw(), new RankMove.Up())))
                .isEmpty();
        assertThat(people.entries("committee.move-dossier", one.session())).isEqualTo(2);
        assertThat(requests.as(one.secretary(), () -> beginRanking.begin(one.session())))
                .isFalse();
    }

    @Test
    void proposalsAreRecordedWhenTheSessionClosesAndDossiersMoveOn() {
        Case one = sitting("rank-close", "W93000020", 5);
        requests.as(one.secretary(), () -> beginRanking.begin(one.session()));
        propose(one, 1, ProposalKind.RETAINED, 60_000, "Un projet solide.");
        propose(one, 2, ProposalKind.WAITING_LIST, 40_000, "À reprendre si des crédits reviennent.");
        propose(one, 3, ProposalKind.ADJOURNED, 0, "Le bail n’est pas signé.");
        propose(one, 4, ProposalKind.NOT_RETAINED, 0, "Le besoin n’est pas établi.");
        for (int number = 1; number <= 4; number++) {
            vote(one, number);
        }
        assertThat(read(one).obstacles()).isEmpty();
        assertThat(requests.as(one.secretary(), () -> closeSession.close(one.session())))
                .isTrue();
        assertThat(proposed(one))
                .extracting(Proposal::dossier)
                .containsExactly(one.dossier(1), one.dossier(2), one.dossier(3), one.dossier(4));
        assertThat(proposed(one, 2).orElseThrow().position()).hasValue(1);
        assertThat(proposed(one, 1).orElseThrow().amount()).contains(Money.ofEuros(60_000));
        assertThat(proposed(one, 5)).isEmpty();
        assertThat(one.dossiers())
                .extracting(this::stage)
                .containsExactly(
                        DossierStage.PROPOSED,
                        DossierStage.WAITING_LIST,
                        DossierStage.ADJOURNED,
                        DossierStage.NOT_RETAINED,
                        DossierStage.COMMITTEE);
        assertThat(sessionProposals.list(one.session()))
                .extracting(RankedProposal::rank)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(3), OptionalInt.of(4));
        assertThatThrownBy(() -> requests.as(
                        one.secretary(), () -> moveDossier.move(one.session(), one.dossier(1), new RankMove.Down())))
                .isInstanceOf(SessionNotOpenException.class);
    }

    @Test
    void anExceededEnvelopeIsRefusedByHowMuchAndNothingIsRecorded() {
        Case one = sitting("rank-envelope", "W93000030", 2);
        requests.as(one.secretary(), () -> beginRanking.begin(one.session()));
        propose(one, 1, ProposalKind.RETAINED, 60_000, "Oui.");
        propose(one, 2, ProposalKind.RETAINED, 40_001, "Oui.");
        vote(one, 1);
        vote(one, 2);
        assertThat(closeInVain(one))
                .contains(new ClosingObstacle.EnvelopeExceeded(Money.ofEuros(1)))
                .contains(new ClosingObstacle.QuotaUnexplained("companies", QuotaStatus.NOT_RESPECTED));
        assertThat(stage(one.dossier(1))).isEqualTo(DossierStage.COMMITTEE);
    }

    @Test
    void aShareThatOthersTakeAsksForAReason() {
        Case one = sitting("rank-quota", "W93000040", 2);
        requests.as(one.secretary(), () -> beginRanking.begin(one.session()));
        RankedLine.Told told = read(one).lines().get(0).told().orElseThrow();
        assertThat(told.quotas()).containsEntry("companies", Membership.NO);
        propose(one, 1, ProposalKind.RETAINED, 50_000, "Oui.");
        propose(one, 2, ProposalKind.RETAINED, 50_000, "Oui.");
        vote(one, 1);
        vote(one, 2);
        assertThat(closeInVain(one))
                .containsExactly(new ClosingObstacle.QuotaUnexplained("companies", QuotaStatus.NOT_RESPECTED));
        assertThat(requests.as(
                        one.secretary(),
                        () -> explainQuota.explain(one.session(), "others", new RankingReason("Rien"))))
                .isFalse();
        requests.as(
                one.secretary(),
                () -> explainQuota.explain(
                        one.session(), "companies", new RankingReason("Aucune entreprise n’a déposé de dossier.")));
        assertThat(requests.as(one.secretary(), () -> closeSession.close(one.session())))
                .isTrue();
        assertThat(proposed(one)).hasSize(2);
    }

    @Test
    void aProposalWithoutReasonsOrVoteKeepsTheSessionOpen() {
        Case one = sitting("rank-mute", "W93000050", 1);
        requests.as(one.secretary(), () -> beginRanking.begin(one.session()));
        propose(one, 1, ProposalKind.NOT_RETAINED, 0, "");
        assertThat(closeInVain(one))
                .containsExactly(
                        new ClosingObstacle.ReasonsLack(one.dossier(1)), new ClosingObstacle.VoteLacks(one.dossier(1)));
    }

    @Test
    void scenariosAreComparedAndTakenOver() {
        Case one = sitting("rank-scenario", "W93000060", 3);
        requests.as(one.secretary(), () -> beginRanking.begin(one.session()));
        propose(one, 3, ProposalKind.RETAINED, 60_000, "Oui.");
        ScenarioName whole = new ScenarioName("Montants demandés");
        ScenarioName half = new ScenarioName("La moitié");
        requests.as(one.secretary(), () -> saveScenario.save(one.session(), whole, OptionalInt.of(100)));
        requests.as(one.secretary(), () -> saveScenario.save(one.session(), half, OptionalInt.of(50)));
        List<ScenarioView> compared = requests.as(one.secretary(), () -> compareScenarios.compare(one.session()));
        assertThat(compared)
                .extracting(ScenarioView::name)
                .containsExactly(Optional.empty(), Optional.of(whole), Optional.of(half));
        assertThat(compared.get(1).comparison().entering()).containsExactly(one.dossier(1));
        assertThat(compared.get(1).comparison().leaving()).containsExactly(one.dossier(3));
        assertThat(compared.get(2).envelope().left()).contains(Money.ofEuros(40_000));
        assertThat(compared.get(2).comparison().entering()).containsExactly(one.dossier(1), one.dossier(2));
        assertThat(requests.as(one.secretary(), () -> applyScenario.apply(one.session(), half)))
                .isTrue();
        RankingView after = read(one);
        assertThat(after.envelope().proposed()).isEqualTo(Money.ofEuros(60_000));
        assertThat(after.lines()
                        .get(2)
                        .told()
                        .orElseThrow()
                        .proposal()
                        .orElseThrow()
                        .kind())
                .isEqualTo(ProposalKind.WAITING_LIST);
        assertThat(after.lines().get(2).told().orElseThrow().waitingPosition()).hasValue(1);
        assertThat(after.lines().get(2).told().orElseThrow().reasons()).isEqualTo("Oui.");
        assertThat(after.coverage().byDepartement().values())
                .singleElement()
                .satisfies(share -> assertThat(share.retained()).isEqualTo(2));
    }

    @Test
    void whatEarlierSessionsProposedIsCommitted() {
        Case one = sitting("rank-second", "W93000070", 2);
        requests.as(one.secretary(), () -> beginRanking.begin(one.session()));
        propose(one, 1, ProposalKind.RETAINED, 60_000, "Oui.");
        vote(one, 1);
        requests.as(one.secretary(), () -> closeSession.close(one.session()));
        SessionId second = SessionId.draw();
        people.change("insert into committee_session select '" + second + "', call_code, wave, held_at, place, link,"
                + " 'OPEN', without_quorum, missed_at, missed_counted, missed_required, opened_at, opened_members,"
                + " opened_required, opened_counted, null, order_reason, planned_by, planned_at, 0 from committee_session where id = '"
                + one.session() + "'");
        people.change("insert into session_item (session_id, dossier_id, position, version) values ('" + second + "', '"
                + one.dossier(2) + "', 1, 0)");
        requests.as(one.secretary(), () -> beginRanking.begin(second));
        RankingView ranking = requests.as(one.secretary(), () -> readRanking.read(second));
        assertThat(ranking.envelope().committed()).isEqualTo(Money.ofEuros(60_000));
        assertThat(ranking.envelope().left()).contains(Money.ofEuros(40_000));
        assertThat(ranking.envelope().placesLeft()).hasValue(1);
    }

    @Test
    void nobodySeesADossierWithoutASeatOrBeforeTheyDeclaredTheirInterests() {
        Case one = sitting("rank-sight", "W93000080", 1);
        requests.as(one.secretary(), () -> beginRanking.begin(one.session()));
        requests.as(one.secretary(), () -> showDossier.show(one.session(), one.dossier(1)));
        assertThat(read(one).shown()).contains(one.dossier(1));
        assertThat(requests.as(one.secretary(), () -> readLiveDossier.read(one.session(), one.dossier(1)))
                        .dossier()
                        .id())
                .isEqualTo(one.dossier(1));
        Actor member = people.staff(one.member().account(), Role.COMMITTEE_MEMBER);
        RankingView seen = requests.as(member, () -> readRanking.read(one.session()));
        assertThat(seen.lines().get(0).told()).isEmpty();
        assertThat(seen.shown()).isEmpty();
        assertThatThrownBy(() -> requests.as(member, () -> readLiveDossier.read(one.session(), one.dossier(1))))
                .isInstanceOf(RefusedException.class);
        Actor elsewhere = people.staff(people.person("rank-sight-elsewhere").account(), Role.COMMITTEE_MEMBER);
        assertThatThrownBy(() -> requests.as(elsewhere, () -> readRanking.read(one.session())))
                .isInstanceOf(RefusedException.class);
    }

    /** Each of the dossiers in a département of its own, and a laureate of another wave of the call in a third. */
    private Case spread(String name, String rna) {
        Case one = sitting(name, rna, 3);
        people.change("update dossier set submitted_departement = '59' where public_id = '" + one.dossier(1) + "'");
        people.change("update dossier set submitted_departement = '62' where public_id = '" + one.dossier(2) + "'");
        people.change("update dossier set submitted_departement = '80', wave = 'precedente' where public_id = '"
                + one.dossier(3) + "'");
        people.change("delete from session_item where dossier_id = '" + one.dossier(3) + "'");
        people.change("insert into laureate (dossier_id, amount, granted_on, announced_at) values ('" + one.dossier(3)
                + "', 5000000, date '2026-01-15', now())");
        requests.as(one.secretary(), () -> beginRanking.begin(one.session()));
        propose(one, 1, ProposalKind.RETAINED, 60_000, "Oui.");
        return one;
    }

    @Test
    void departementsAreCoveredByWhatIsRetainedAndByLaureatesOfOtherWaves() {
        Case one = spread("rank-cover", "W93000110");
        Coverage coverage = read(one).coverage();
        assertThat(coverage.byDepartement().keySet()).containsExactly("59", "62", "80");
        assertThat(coverage.byDepartement().get("59").retained()).isEqualTo(1);
        assertThat(coverage.byDepartement().get("62").isCovered()).isFalse();
        assertThat(coverage.byDepartement().get("80").laureates()).isEqualTo(1);
        assertThat(coverage.countCovered()).isEqualTo(2);
        assertThat(coverage.countNewlyCovered()).isEqualTo(1);
        propose(one, 2, ProposalKind.RETAINED, 40_000, "Oui.");
        assertThat(read(one).coverage().countCovered()).as("as proposals go").isEqualTo(3);
        ScenarioName half = new ScenarioName("Rien que le premier");
        requests.as(one.secretary(), () -> saveScenario.save(one.session(), half, OptionalInt.of(100)));
        assertThat(requests.as(one.secretary(), () -> compareScenarios.compare(one.session())))
                .extracting(scenario -> scenario.coverage().countCovered())
                .containsExactly(3, 2);
        people.change("update laureate set withdrawn_at = now() where dossier_id = '" + one.dossier(3) + "'");
        assertThat(read(one).coverage().byDepartement()).doesNotContainKey("80");
    }

    @Test
    void whoeverIsKeptFromADossierDoesNotLearnFromTerritoriesWhatItIsGiven() {
        Case one = spread("rank-recused", "W93000120");
        requests.as(
                one.secretary(),
                () -> declareInterest.declare(one.dossier(1), new DeclaredInterest(InterestKind.FUNDER, "")));
        assertThat(read(one).coverage().byDepartement()).isEmpty();
        assertThatThrownBy(() -> requests.as(one.secretary(), () -> compareScenarios.compare(one.session())))
                .isInstanceOf(RefusedException.class);
        Actor other = people.staff(people.person("rank-recused-other").account(), Role.COMMITTEE_SECRETARY);
        assertThat(requests.as(other, () -> readRanking.read(one.session()))
                        .coverage()
                        .byDepartement()
                        .get("59")
                        .retained())
                .isEqualTo(1);
        Actor member = people.staff(one.member().account(), Role.COMMITTEE_MEMBER);
        Coverage undeclared =
                requests.as(member, () -> readRanking.read(one.session())).coverage();
        assertThat(undeclared.byDepartement()).isEmpty();
    }

    /** The role, with the second factor shown in the session that is there. */
    private void grant(Person person, Role role) {
        people.change("insert into granted_role (id, account_id, role, departements, granted_at)"
                + " select nextval('granted_role_id_seq'), id, '" + role + "', '', now() from account"
                + " where public_id = '" + person.account() + "'");
        people.change("update account_session set second_factor_at = now() where account_id ="
                + " (select id from account where public_id = '" + person.account() + "')");
    }

    private HttpRequest.Builder asked(Person person, String address) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + address))
                .header("Cookie", "nl_session=" + person.session().value());
    }

    private HttpResponse<String> get(Person person, String address) throws IOException, InterruptedException {
        return client.send(asked(person, address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Person person, String address, String fields)
            throws IOException, InterruptedException {
        Matcher token = Pattern.compile("name=\"jeton\" value=\"([^\"]+)\"")
                .matcher(get(person, address).body());
        assertThat(token.find()).as("a form at " + address).isTrue();
        return client.send(
                asked(person, address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                fields + "&jeton=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void thePagesOfASessionShowMoveProposeAndCompareWithoutScripts() throws Exception {
        Case one = sitting("rank-pages", "W93000090", 2);
        grant(one.lead(), Role.COMMITTEE_SECRETARY);
        String live = "/agents/comites/" + one.session() + "/seance";
        String ranking = live + "/classement";
        assertThat(get(one.lead(), ranking).body()).contains("Établir le classement d’après les notes");
        assertThat(post(one.lead(), ranking, "action=begin").statusCode()).isEqualTo(303);
        HttpResponse<String> moved = post(one.lead(), ranking, "action=place&rang=1&dossier=" + one.dossier(2));
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.headers().firstValue("Location").orElseThrow())
                .endsWith("fait=ranking-place#d-" + one.dossier(2));
        assertThat(order(one)).containsExactly(one.dossier(2), one.dossier(1));
        assertThat(get(one.lead(), ranking).body())
                .contains(
                        "Départements couverts par les projets retenus", "Dossiers classés, aucun retenu", "<path d=");
        assertThat(get(one.lead(), live + "/etat").body()).startsWith("OPEN-");

        String shown = live + "?dossier=" + one.dossier(1);
        assertThat(get(one.lead(), shown).body())
                .contains(
                        "La Ruche",
                        "Personne n’est déporté de ce dossier.",
                        "Enregistrer la proposition",
                        "Quartier prioritaire");
        HttpResponse<String> refused = post(
                one.lead(),
                shown,
                "action=propose&proposal-kind=RETAINED&proposal-amount=beaucoup&dossier=" + one.dossier(1));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Indiquez un montant en euros", "value=\"beaucoup\"");
        assertThat(post(
                                one.lead(),
                                shown,
                                "action=propose&proposal-kind=RETAINED&proposal-amount=100001,50&proposal-reasons=Oui&dossier="
                                        + one.dossier(1))
                        .statusCode())
                .isEqualTo(303);
        String voting = "action=vote&dossier=%1$s&question-%1$s=Adopter&manner-%1$s=VOTE".formatted(one.dossier(1));
        HttpResponse<String> voiceless = post(one.lead(), shown, voting + "&dissent-" + one.dossier(1) + "=Un+doute");
        assertThat(voiceless.statusCode()).isEqualTo(422);
        assertThat(voiceless.body())
                .as("what was typed of the vote, and the proposal as it is kept")
                .contains("Donnez au moins une voix.", "Un doute", ">Oui</textarea>")
                .containsPattern("value=\"100\\W001,50?\"");
        assertThat(post(one.lead(), shown, voting + "&for-" + one.dossier(1) + "=1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(one.lead(), shown).body()).contains("1 pour, 0 contre, 0 abstentions");
        assertThat(post(one.lead(), shown, voting.replace("VOTE", "CONSENSUS")).statusCode())
                .isEqualTo(303);
        assertThat(post(
                                one.lead(),
                                live + "/scenarios",
                                "action=save&scenario-name=Moitie&scenario-source=by-rank&scenario-percent=50")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(one.lead(), live + "/scenarios").body()).contains("Moitie", "Retenus en plus", "+");
        HttpResponse<String> closed = post(one.lead(), ranking, "action=close");
        assertThat(closed.statusCode()).isEqualTo(422);
        assertThat(closed.body()).contains("L’enveloppe est dépassée de 1,50", "La séance n’est pas close");

        assertThat(get(one.member(), ranking).statusCode()).isEqualTo(403);
        assertThat(get(one.lead(), "/agents/comites/" + SessionId.draw() + "/seance/classement")
                        .statusCode())
                .isIn(403, 404);
    }
}
