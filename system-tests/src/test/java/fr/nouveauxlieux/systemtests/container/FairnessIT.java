package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.assignment.ComputeRun;
import fr.nouveauxlieux.assignment.EndReason;
import fr.nouveauxlieux.assignment.OfferSettings;
import fr.nouveauxlieux.assignment.ReadWaveAssignments;
import fr.nouveauxlieux.assignment.RefuseReading;
import fr.nouveauxlieux.assignment.WaveAssignments;
import fr.nouveauxlieux.assignment.WithdrawReader;
import fr.nouveauxlieux.award.decision.ForeseeSigning;
import fr.nouveauxlieux.award.decision.ListDecisions;
import fr.nouveauxlieux.award.decision.ReadLetterAsStaff;
import fr.nouveauxlieux.award.decision.ReadWaveDecisions;
import fr.nouveauxlieux.award.decision.WaveDecisions;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.minutes.ReadMinutes;
import fr.nouveauxlieux.committee.ranking.ApplyScenario;
import fr.nouveauxlieux.committee.ranking.BeginRanking;
import fr.nouveauxlieux.committee.ranking.CompareScenarios;
import fr.nouveauxlieux.committee.ranking.MoveDossier;
import fr.nouveauxlieux.committee.ranking.OrderByGrade;
import fr.nouveauxlieux.committee.ranking.ProposalDraft;
import fr.nouveauxlieux.committee.ranking.ProposeForDossier;
import fr.nouveauxlieux.committee.ranking.RankMove;
import fr.nouveauxlieux.committee.ranking.RankedLine;
import fr.nouveauxlieux.committee.ranking.RankingView;
import fr.nouveauxlieux.committee.ranking.ReadRanking;
import fr.nouveauxlieux.committee.ranking.SaveScenario;
import fr.nouveauxlieux.committee.ranking.ScenarioName;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.instruction.ListPrivateNotes;
import fr.nouveauxlieux.instruction.ReadDossierDesk;
import fr.nouveauxlieux.instruction.figures.ListSubmittedWaves;
import fr.nouveauxlieux.instruction.figures.ReadWaveFigures;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.panel.DeclareInterest;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.InterestKey;
import fr.nouveauxlieux.panel.InterestKind;
import fr.nouveauxlieux.panel.InterestOutcome;
import fr.nouveauxlieux.panel.RecordInterest;
import fr.nouveauxlieux.panel.WithdrawInterest;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.review.ReadWaveReadings;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody of the staff reaches a dossier of their own, nor reckons what is hidden from them from what is shown. */
@ExtendWith(ArquillianExtension.class)
public class FairnessIT {

    private static final String WAVE = "premiere";

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private ReadDossierDesk readDesk;

    @Inject
    private ReadDossierAsStaff readAsStaff;

    @Inject
    private ListPrivateNotes listNotes;

    @Inject
    private ListDecisions listDecisions;

    @Inject
    private ReadLetterAsStaff readLetter;

    @Inject
    private ReadWaveDecisions readWaveDecisions;

    @Inject
    private ForeseeSigning foreseeSigning;

    @Inject
    private ReadWaveReadings readReadings;

    @Inject
    private ReadWaveAssignments readAssignments;

    @Inject
    private OfferSettings offerSettings;

    @Inject
    private ComputeRun computeRun;

    @Inject
    private ReadWaveFigures readFigures;

    @Inject
    private ListSubmittedWaves listWaves;

    @Inject
    private DeclareInterest declareInterest;

    @Inject
    private RecordInterest recordInterest;

    @Inject
    private WithdrawInterest withdrawInterest;

    @Inject
    private BeginRanking beginRanking;

    @Inject
    private ReadRanking readRanking;

    @Inject
    private ProposeForDossier propose;

    @Inject
    private MoveDossier moveDossier;

    @Inject
    private OrderByGrade orderByGrade;

    @Inject
    private CompareScenarios compareScenarios;

    @Inject
    private SaveScenario saveScenario;

    @Inject
    private ApplyScenario applyScenario;

    @Inject
    private ReadMinutes readMinutes;

    @Inject
    private WithdrawReader withdrawReader;

    @Inject
    private RefuseReading refuseReading;

    private record Case(WaveKey wave, List<Person> authors, List<DossierId> dossiers) {}

    private Case wave(String name, String rna, int count, String stage) {
        CallCode call = samples.call(name);
        List<Person> authors = new ArrayList<>();
        List<DossierId> dossiers = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Person author = people.person(name + "-" + number);
            DossierId dossier = samples.begun(author, call, samples.organisation(author, rna + number));
            samples.complete(author, dossier);
            requests.in(author.session(), () -> submitDossier.submit(dossier));
            people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = '" + stage
                    + "', submitted_aid = 6000000 where public_id = '" + dossier + "'");
            authors.add(author);
            dossiers.add(dossier);
        }
        return new Case(new WaveKey(call, WAVE), authors, dossiers);
    }

    private Actor staff(String name, Role role) {
        return people.staff(people.person(name).account(), role);
    }

    private void interest(AccountId person, DossierId dossier) {
        people.change(
                "insert into interest (dossier_id, account_id, kind, content, origin, raised_by, raised_at, version)"
                        + " values ('" + dossier + "', '" + person + "', 'FAMILY', '', 'DECLARED', '" + person
                        + "', now(), 0)");
    }

    private void refused(Actor actor, Callable<?> work) {
        assertThatThrownBy(() -> requests.as(actor, work)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whoeverAppliesReachesTheirDossierByNoRoleOfTheStaff() {
        Case one = wave("fair-own", "W97531100", 2, "PROPOSED");
        DossierId own = one.dossiers().get(0);
        DossierId other = one.dossiers().get(1);
        for (Role role : List.of(Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.AUDITOR)) {
            Actor concerned = people.staff(one.authors().get(0).account(), role);
            refused(concerned, () -> readDesk.read(own));
            refused(concerned, () -> readAsStaff.read(own));
            refused(concerned, () -> listNotes.list(own));
            refused(concerned, () -> listDecisions.list(own));
            refused(concerned, () -> readLetter.read(own, 1));
            refused(concerned, () -> readFigures.read(one.wave().call(), WAVE));
            assertThat(requests.as(concerned, () -> listWaves.list(one.wave().call())))
                    .isEmpty();
            assertThat(requests.as(concerned, () -> readDesk.read(other))).isNotNull();
            WaveDecisions decisions = requests.as(concerned, () -> readWaveDecisions.read(one.wave()));
            assertThat(decisions.find(own)).isEmpty();
            assertThat(decisions.find(other)).isPresent();
            assertThat(decisions.budget()).isEmpty();
        }
        Actor outside = staff("fair-own-instructor", Role.INSTRUCTOR);
        assertThat(requests.as(outside, () -> listNotes.list(own))).isEmpty();
        assertThat(requests.as(outside, () -> listWaves.list(one.wave().call())))
                .containsExactly(WAVE);
        assertThat(requests.as(outside, () -> readWaveDecisions.read(one.wave()))
                        .find(own))
                .isPresent();
    }

    @Test
    void anInterestShutsTheDossierAndNothingButAFurtherInterestCanBeSaidOfIt() {
        Case one = wave("fair-interest", "W97531101", 2, "REVIEW");
        DossierId shut = one.dossiers().get(0);
        AccountId account = people.person("fair-interest-staff").account();
        interest(account, shut);
        Actor instructor = people.staff(account, Role.INSTRUCTOR);
        Actor secretary = people.staff(account, Role.COMMITTEE_SECRETARY);
        refused(instructor, () -> readDesk.read(shut));
        refused(secretary, () -> readAsStaff.read(shut));
        assertThat(requests.as(
                        instructor,
                        () -> declareInterest.declare(shut, new DeclaredInterest(InterestKind.COMPETITOR, ""))))
                .isEqualTo(InterestOutcome.RAISED);
        refused(
                secretary,
                () -> recordInterest.record(
                        shut, one.authors().get(1).account(), new DeclaredInterest(InterestKind.FAMILY, "")));
        assertThat(requests.as(secretary, () -> readReadings.read(one.wave())).dossiers())
                .noneMatch(line -> line.dossier().id().equals(shut))
                .anyMatch(line -> line.dossier().id().equals(one.dossiers().get(1)));
        assertThat(requests.as(secretary, () -> readAssignments.read(one.wave()))
                        .dossiers())
                .extracting(WaveAssignments.DossierLine::id)
                .containsExactly(one.dossiers().get(1));
        refused(secretary, () -> computeRun.compute(one.wave(), offerSettings.offer(one.wave())));
        people.change("update interest set withdrawn_at = now(), withdrawn_by = '" + account
                + "', withdrawal_reason = 'Erreur' where account_id = '" + account + "'");
        assertThat(requests.as(instructor, () -> readDesk.read(shut))).isNotNull();
    }

    @Test
    void aSecretaryWithdrawsNoInterestInADossierOfTheirOwn() {
        Case one = wave("fair-withdraw", "W97531102", 1, "REVIEW");
        DossierId dossier = one.dossiers().get(0);
        AccountId reader = people.person("fair-withdraw-reader").account();
        interest(reader, dossier);
        InterestKey key = new InterestKey(people.count("select id from interest where account_id = ?", reader.value()));
        Actor concerned = people.staff(one.authors().get(0).account(), Role.COMMITTEE_SECRETARY);
        refused(concerned, () -> withdrawInterest.withdraw(key, "Plus rien ne les lie"));
        assertThat(requests.as(
                        staff("fair-withdraw-secretary", Role.COMMITTEE_SECRETARY),
                        () -> withdrawInterest.withdraw(key, "Plus rien ne les lie")))
                .isTrue();
    }

    private SessionId sitting(Case one, Person president) {
        SessionId session = SessionId.draw();
        people.change("insert into committee_session (id, call_code, wave, held_at, place, link, state, without_quorum,"
                + " opened_at, opened_members, opened_required, opened_counted, order_reason, planned_by, planned_at, version)"
                + " values ('" + session + "', '" + one.wave().call() + "', '" + WAVE
                + "', now(), 'Salle 1', '', 'OPEN', false, now(), 1, 1, 1, '', '" + president.account()
                + "', now(), 0)");
        people.change(
                "insert into session_seat (session_id, account_id, college, president, voting, attendance, version)"
                        + " values ('" + session + "', '" + president.account()
                        + "', 'COUNCIL', true, true, 'ON_SITE', 0)");
        one.dossiers()
                .forEach(dossier -> people.change(
                        "insert into session_item (session_id, dossier_id, position, version) values ('" + session
                                + "', '" + dossier + "', " + (one.dossiers().indexOf(dossier) + 1) + ", 0)"));
        return session;
    }

    @Test
    void whoeverIsKeptFromADossierIsToldNeitherRanksNorSumsOfTheRanking() {
        Case one = wave("fair-rank", "W97531103", 3, "COMMITTEE");
        DossierId hidden = one.dossiers().get(1);
        SessionId session = sitting(one, people.person("fair-rank-president"));
        Actor secretary = staff("fair-rank-secretary", Role.COMMITTEE_SECRETARY);
        AccountId account = people.person("fair-rank-concerned").account();
        Actor concerned = people.staff(account, Role.COMMITTEE_SECRETARY);
        interest(account, hidden);
        requests.as(secretary, () -> beginRanking.begin(session));
        for (DossierId dossier : one.dossiers()) {
            requests.as(
                    secretary,
                    () -> propose.propose(
                            session,
                            dossier,
                            new ProposalDraft(ProposalKind.RETAINED, Optional.of(Money.ofEuros(1_000)), "Bon")));
        }
        requests.as(secretary, () -> saveScenario.save(session, new ScenarioName("Tout"), OptionalInt.empty()));

        RankingView whole = requests.as(secretary, () -> readRanking.read(session));
        assertThat(whole.whole()).isTrue();
        assertThat(whole.envelope().proposed()).isEqualTo(Money.ofEuros(3_000));
        assertThat(whole.lines()).extracting(RankedLine::rank).containsExactly(1, 2, 3);

        RankingView part = requests.as(concerned, () -> readRanking.read(session));
        assertThat(part.whole()).isFalse();
        assertThat(part.envelope().proposed()).isEqualTo(Money.ZERO);
        assertThat(part.quotas()).isEmpty();
        assertThat(part.coverage().byDepartement()).isEmpty();
        assertThat(part.lines()).extracting(RankedLine::rank).containsOnly(RankedLine.UNTOLD);
        assertThat(part.lines())
                .extracting(RankedLine::dossier)
                .containsExactly(one.dossiers().get(0), one.dossiers().get(2), hidden);
        assertThat(part.lines().get(2).told()).isEmpty();
        assertThat(part.findLine(one.dossiers().get(0)).orElseThrow().told())
                .hasValueSatisfying(told -> assertThat(told.proposal()).isPresent());
        refused(concerned, () -> compareScenarios.compare(session));
        refused(concerned, () -> saveScenario.save(session, new ScenarioName("Mien"), OptionalInt.of(50)));
        refused(concerned, () -> applyScenario.apply(session, new ScenarioName("Tout")));
        refused(concerned, () -> orderByGrade.order(session));
        refused(concerned, () -> moveDossier.move(session, one.dossiers().get(0), new RankMove.Down()));
        refused(concerned, () -> readMinutes.read(session));
        assertThat(requests.as(secretary, () -> compareScenarios.compare(session)))
                .hasSize(2);
        assertThat(requests.as(secretary, () -> readMinutes.read(session))).isEmpty();
    }

    @Test
    void noReadingIsTakenFromAReaderOnceTheDossierIsWithItsCommittee() {
        Case one = wave("fair-kept", "W97531105", 1, "COMMITTEE");
        DossierId dossier = one.dossiers().get(0);
        AccountId reader = people.person("fair-kept-reader").account();
        people.change(
                "insert into reader_assignment (dossier_id, reader_id, assigned_by, assigned_at, version) values ('"
                        + dossier + "', '" + reader + "', '" + reader + "', now(), 0)");
        Actor secretary = staff("fair-kept-secretary", Role.COMMITTEE_SECRETARY);
        EndReason reason = new EndReason("Trop sévère");
        assertThat(requests.as(secretary, () -> withdrawReader.withdraw(dossier, reader, reason)))
                .isFalse();
        refused(people.staff(reader, Role.READER), People.done(() -> refuseReading.refuse(dossier, reason)));
        people.change("update dossier set stage = 'REVIEW' where public_id = '" + dossier + "'");
        assertThat(requests.as(secretary, () -> withdrawReader.withdraw(dossier, reader, reason)))
                .isTrue();
    }

    @Test
    void foreseeingWhatWouldBeSignedTellsOfNoDossierThatIsHidden() {
        Case one = wave("fair-foresee", "W97531104", 2, "PROPOSED");
        Actor concerned = people.staff(one.authors().get(0).account(), Role.DECIDING_AUTHORITY);
        assertThat(requests.as(concerned, () -> foreseeSigning.foresee(one.wave(), one.dossiers()))
                        .faults())
                .doesNotContainKey(one.dossiers().get(0))
                .containsKey(one.dossiers().get(1));
    }
}
