package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.ArrangeSeats;
import fr.nouveauxlieux.committee.Attendance;
import fr.nouveauxlieux.committee.AttendanceEntry;
import fr.nouveauxlieux.committee.AttendanceFault;
import fr.nouveauxlieux.committee.AttendanceOutcome;
import fr.nouveauxlieux.committee.CancelSession;
import fr.nouveauxlieux.committee.CloseSession;
import fr.nouveauxlieux.committee.ConveneAgain;
import fr.nouveauxlieux.committee.ConveneSession;
import fr.nouveauxlieux.committee.ConveningOutcome;
import fr.nouveauxlieux.committee.ListSessions;
import fr.nouveauxlieux.committee.OpenSession;
import fr.nouveauxlieux.committee.OpeningOutcome;
import fr.nouveauxlieux.committee.PlanSession;
import fr.nouveauxlieux.committee.ReadPreparation;
import fr.nouveauxlieux.committee.ReadPreparedDossier;
import fr.nouveauxlieux.committee.ReadSession;
import fr.nouveauxlieux.committee.RearrangeAgenda;
import fr.nouveauxlieux.committee.RecordAttendance;
import fr.nouveauxlieux.committee.RecordVote;
import fr.nouveauxlieux.committee.SessionDraft;
import fr.nouveauxlieux.committee.SessionFilter;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionRow;
import fr.nouveauxlieux.committee.SessionSheet;
import fr.nouveauxlieux.committee.SessionState;
import fr.nouveauxlieux.committee.VoteDraft;
import fr.nouveauxlieux.committee.VoteManner;
import fr.nouveauxlieux.committee.VoteOutcome;
import fr.nouveauxlieux.committee.minutes.DrawUpMinutes;
import fr.nouveauxlieux.committee.minutes.MinutesPrinter;
import fr.nouveauxlieux.committee.minutes.MinutesView;
import fr.nouveauxlieux.committee.minutes.PrintAgenda;
import fr.nouveauxlieux.committee.minutes.PrintPresence;
import fr.nouveauxlieux.committee.minutes.ReadMinutes;
import fr.nouveauxlieux.committee.minutes.SignMinutes;
import fr.nouveauxlieux.committee.minutes.SigningOutcome;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions of committees, from their plan to their signed minutes. */
@ExtendWith(ArquillianExtension.class)
public class CommitteeIT {

    private static final String URGENT = "Crédits à engager avant la fin du mois.";

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private Clock clock;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private PlanSession planSession;

    @Inject
    private ArrangeSeats arrangeSeats;

    @Inject
    private ConveneSession conveneSession;

    @Inject
    private ConveneAgain conveneAgain;

    @Inject
    private CancelSession cancelSession;

    @Inject
    private RearrangeAgenda rearrangeAgenda;

    @Inject
    private RecordAttendance recordAttendance;

    @Inject
    private OpenSession openSession;

    @Inject
    private RecordVote recordVote;

    @Inject
    private CloseSession closeSession;

    @Inject
    private ReadSession readSession;

    @Inject
    private ListSessions listSessions;

    @Inject
    private ReadPreparation readPreparation;

    @Inject
    private ReadPreparedDossier readPreparedDossier;

    @Inject
    private DrawUpMinutes drawUpMinutes;

    @Inject
    private SignMinutes signMinutes;

    @Inject
    private ReadMinutes readMinutes;

    @Inject
    private PrintAgenda printAgenda;

    @Inject
    private PrintPresence printPresence;

    /** A wave with dossiers that wait for its committee, and a session in ten days with members. */
    private record Case(
            WaveKey wave, List<DossierId> dossiers, Actor secretary, SessionId session, List<AccountId> members) {}

    private DossierId waiting(String name, CallCode call, String rna) {
        Person author = people.person(name);
        DossierId dossier = samples.begun(author, call, samples.organisation(author, rna));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = 'COMMITTEE' where public_id = '"
                + dossier + "'");
        return dossier;
    }

    private SessionDraft inDays(int days) {
        return new SessionDraft(clock.instant().plus(Duration.ofDays(days)), "Salle 12", "");
    }

    private Case planned(String name, int members, String... rnas) {
        WaveKey wave = new WaveKey(samples.call(name), "premiere");
        List<DossierId> dossiers = new ArrayList<>();
        for (String rna : rnas) {
            dossiers.add(waiting(name + dossiers.size(), wave.call(), rna));
        }
        Actor secretary = people.staff(people.person(name + "-secretary").account(), Role.COMMITTEE_SECRETARY);
        SessionId session = requests.as(secretary, () -> planSession.plan(wave, inDays(10)));
        List<AccountId> seated = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            AccountId member = people.person(name + "-member" + i).account();
            seated.add(member);
            people.change("insert into session_seat (session_id, account_id, college, president, voting, attendance,"
                    + " version) values ('" + session + "', '" + member + "', 'EXPERT', false, true, 'ABSENT', 1)");
        }
        return new Case(wave, dossiers, secretary, session, seated);
    }

    private Case convened(String name, int members, String... rnas) {
        Case one = planned(name, members, rnas);
        assertThat(requests.as(
                        one.secretary(),
                        () -> arrangeSeats.arrange(one.session(), one.members().get(0), Set.copyOf(one.members()))))
                .isTrue();
        assertThat(convene(one, "")).isEqualTo(ConveningOutcome.CONVENED);
        return one;
    }

    private ConveningOutcome convene(Case one, String urgency) {
        return requests.as(one.secretary(), () -> conveneSession.convene(one.session(), urgency));
    }

    private void comeTheDay(Case one) {
        people.change("update committee_session set held_at = now() - interval '1 minute' where id = '" + one.session()
                + "'");
    }

    private static AttendanceEntry there(AccountId member) {
        return new AttendanceEntry(member, Attendance.ON_SITE, Optional.empty());
    }

    private AttendanceOutcome attend(Case one, AttendanceEntry... entries) {
        return requests.as(one.secretary(), () -> recordAttendance.record(one.session(), List.of(entries)));
    }

    private OpeningOutcome open(Case one) {
        return requests.as(one.secretary(), () -> openSession.open(one.session()));
    }

    private SessionSheet sheet(Case one) {
        return requests.as(one.secretary(), () -> readSession.read(one.session()));
    }

    private VoteOutcome vote(Case one, VoteDraft draft) {
        return requests.as(
                one.secretary(),
                () -> recordVote.record(one.session(), one.dossiers().get(0), draft));
    }

    private Actor member(AccountId account) {
        return people.staff(account, Role.COMMITTEE_MEMBER);
    }

    private void assertRefused(Actor actor, Callable<?> work) {
        assertThatThrownBy(() -> requests.as(actor, work)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aSessionIsConvenedInTimeOrWithAReason() {
        Case one = planned("committee-notice", 3, "W929100001");
        assertThat(convene(one, "")).isEqualTo(ConveningOutcome.NO_PRESIDENT);
        requests.as(
                one.secretary(),
                () -> arrangeSeats.arrange(one.session(), one.members().get(0), Set.copyOf(one.members())));
        people.change(
                "update committee_session set held_at = now() + interval '3 days' where id = '" + one.session() + "'");
        assertThat(convene(one, " ")).isEqualTo(ConveningOutcome.URGENCY_LACKS);
        assertThat(people.messages("committee.convened", one.members().get(1))).isZero();
        assertThat(convene(one, URGENT)).isEqualTo(ConveningOutcome.CONVENED);
        assertThat(people.messages("committee.convened", one.members().get(1))).isEqualTo(1);
        SessionSheet sheet = sheet(one);
        assertThat(sheet.view().state()).isEqualTo(SessionState.CONVENED);
        assertThat(sheet.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.urgency()).isEqualTo(URGENT);
            assertThat(notice.recipients()).isEqualTo(3);
        });
        assertThat(requests.as(one.secretary(), () -> printAgenda.print(one.session(), "fr")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(requests.as(one.secretary(), () -> printPresence.print(one.session(), "en")))
                .isNotEmpty();
        requests.as(one.secretary(), () -> cancelSession.cancel(one.session(), "Grève des transports"));
        assertThat(people.messages("committee.cancelled", one.members().get(1))).isEqualTo(1);
    }

    @Test
    void aSessionSitsWithItsQuorumVotesAndIsSigned() {
        Case one = convened("committee-sitting", 4, "W929100002");
        AccountId president = one.members().get(0);
        AccountId second = one.members().get(1);
        assertThat(open(one)).isEqualTo(OpeningOutcome.TOO_EARLY);
        comeTheDay(one);
        assertThat(attend(one, there(president))).isInstanceOf(AttendanceOutcome.Recorded.class);
        assertThat(open(one)).isEqualTo(OpeningOutcome.NO_QUORUM);
        AttendanceEntry mandate = new AttendanceEntry(second, Attendance.REPRESENTED, Optional.of(president));
        AttendanceEntry another =
                new AttendanceEntry(one.members().get(2), Attendance.REPRESENTED, Optional.of(president));
        assertThat(attend(one, there(president), mandate, another))
                .isInstanceOfSatisfying(AttendanceOutcome.Faulty.class, faulty -> assertThat(faulty.faults())
                        .containsEntry(second, AttendanceFault.HOLDER_HAS_ANOTHER));
        assertThat(attend(one, there(president), mandate)).isInstanceOf(AttendanceOutcome.Recorded.class);
        assertThat(vote(one, VoteDraft.consensus("Retenir ?", ""))).isEqualTo(VoteOutcome.NOT_NOW);
        assertThat(open(one)).isEqualTo(OpeningOutcome.OPENED);
        assertThat(vote(one, new VoteDraft("Retenir ?", VoteManner.VOTE, 2, 1, 0, Optional.empty(), "")))
                .isEqualTo(VoteOutcome.TOO_MANY_VOICES);
        assertThat(vote(one, new VoteDraft("Retenir ?", VoteManner.VOTE, 1, 1, 0, Optional.of(true), "Un doute.")))
                .isEqualTo(VoteOutcome.RECORDED);
        assertThat(requests.as(one.secretary(), () -> drawUpMinutes.drawUp(one.session(), "")))
                .isFalse();
        assertThat(requests.as(one.secretary(), () -> closeSession.close(one.session())))
                .isTrue();
        assertThat(vote(one, VoteDraft.consensus("Retenir ?", ""))).isEqualTo(VoteOutcome.NOT_NOW);
        assertThat(sheet(one).lines().get(0).vote().orElseThrow().adopted()).isTrue();
        assertThat(people.entries("committee.record-vote", one.session())).isEqualTo(1);
        signed(one);
    }

    private void signed(Case one) {
        Actor president = member(one.members().get(0));
        assertThat(requests.as(one.secretary(), () -> drawUpMinutes.drawUp(one.session(), "")))
                .isTrue();
        String first = digest(one);
        assertThat(requests.as(one.secretary(), () -> drawUpMinutes.drawUp(one.session(), "Rien d’autre.")))
                .isTrue();
        assertThat(requests.as(president, () -> signMinutes.sign(one.session(), first, "Claude Exemple")))
                .isEqualTo(SigningOutcome.OTHER_TEXT);
        String digest = digest(one);
        assertThat(requests.as(president, () -> signMinutes.sign(one.session(), digest, "Claude Autre")))
                .isEqualTo(SigningOutcome.OTHER_NAME);
        assertThat(requests.as(president, () -> signMinutes.sign(one.session(), digest, "claude exemple")))
                .isEqualTo(SigningOutcome.SIGNED);
        assertThat(requests.as(president, () -> signMinutes.sign(one.session(), digest, "claude exemple")))
                .isEqualTo(SigningOutcome.SIGNED_ALREADY);
        assertThat(requests.as(one.secretary(), () -> drawUpMinutes.drawUp(one.session(), "Encore")))
                .isFalse();
        assertRefused(member(one.members().get(1)), () -> signMinutes.sign(one.session(), digest, "Claude Exemple"));
        assertRefused(member(one.members().get(1)), () -> readMinutes.read(one.session()));
        assertThat(requests.as(one.secretary(), () -> signMinutes.sign(one.session(), digest, "Claude Exemple")))
                .isEqualTo(SigningOutcome.SIGNED);
        MinutesView minutes =
                requests.as(president, () -> readMinutes.read(one.session())).orElseThrow();
        assertThat(minutes.isComplete()).isTrue();
        assertThat(minutes.signatures())
                .allSatisfy(signature -> assertThat(signature.digest()).isEqualTo(digest));
        assertThat(MinutesPrinter.print(minutes)).isNotEmpty();
    }

    private String digest(Case one) {
        return requests.as(one.secretary(), () -> readMinutes.read(one.session()))
                .orElseThrow()
                .digest();
    }

    @Test
    void aSessionWithoutQuorumIsConvenedAgainAndSitsWhoeverComes() {
        Case one = convened("committee-again", 5, "W929100003");
        assertThat(requests.as(one.secretary(), () -> conveneAgain.convene(one.session(), inDays(8), "")))
                .isEqualTo(ConveningOutcome.NOT_NOW);
        comeTheDay(one);
        attend(one, there(one.members().get(0)));
        assertThat(requests.as(one.secretary(), () -> conveneAgain.convene(one.session(), inDays(2), "")))
                .isEqualTo(ConveningOutcome.URGENCY_LACKS);
        assertThat(requests.as(one.secretary(), () -> conveneAgain.convene(one.session(), inDays(8), "")))
                .isEqualTo(ConveningOutcome.CONVENED);
        assertThat(people.messages("committee.convened-again", one.members().get(3)))
                .isEqualTo(1);
        SessionSheet sheet = sheet(one);
        assertThat(sheet.missed().orElseThrow().counted()).isEqualTo(1);
        assertThat(sheet.missed().orElseThrow().required()).isEqualTo(3);
        assertThat(sheet.view().quorum().counted()).isZero();
        comeTheDay(one);
        assertThat(open(one)).isEqualTo(OpeningOutcome.NO_QUORUM);
        attend(one, there(one.members().get(0)));
        assertThat(open(one)).isEqualTo(OpeningOutcome.OPENED);
        assertThat(vote(one, VoteDraft.consensus("Retenir ?", ""))).isEqualTo(VoteOutcome.RECORDED);
    }

    @Test
    void aDossierIsOnOneAgendaAndItsOrderChangesForAReason() {
        Case one = planned("committee-agenda", 1, "W929100004", "W929100005");
        assertThat(sheet(one).view().agenda()).containsExactlyElementsOf(one.dossiers());
        SessionId other = requests.as(one.secretary(), () -> planSession.plan(one.wave(), inDays(20)));
        assertThat(requests.as(one.secretary(), () -> readSession.read(other))
                        .view()
                        .agenda())
                .isEmpty();
        List<DossierId> turned = List.of(one.dossiers().get(1), one.dossiers().get(0));
        assertThat(requests.as(
                        one.secretary(), () -> rearrangeAgenda.rearrange(one.session(), turned, "Le train de 11 h")))
                .isTrue();
        assertThat(sheet(one).view().agenda()).containsExactlyElementsOf(turned);
        assertThat(sheet(one).orderReason()).isEqualTo("Le train de 11 h");
        assertThat(requests.as(one.secretary(), () -> rearrangeAgenda.rearrange(one.session(), List.of(), "")))
                .isTrue();
        assertThat(sheet(one).view().agenda()).containsExactlyElementsOf(one.dossiers());
        assertThat(requests.as(
                        one.secretary(),
                        () -> rearrangeAgenda.rearrange(
                                one.session(), List.of(one.dossiers().get(0)), "Un seul")))
                .isFalse();
    }

    @Test
    void onlyThoseWhoSitAndHaveDeclaredTheirInterestsReadAnything() {
        Case one = planned("committee-reach", 1, "W929100006");
        Actor seated = member(one.members().get(0));
        Actor stranger = member(people.person("committee-reach-stranger").account());
        assertRefused(seated, () -> readPreparation.read(one.session()));
        assertThat(requests.as(seated, () -> listSessions.list(SessionFilter.ALL)))
                .extracting(SessionRow::id)
                .doesNotContain(one.session());
        requests.as(
                one.secretary(),
                () -> arrangeSeats.arrange(one.session(), one.members().get(0), Set.copyOf(one.members())));
        convene(one, "");
        assertThat(requests.as(seated, () -> readPreparation.read(one.session()))
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.readable()).isFalse();
                    assertThat(line.title()).isEmpty();
                });
        assertThat(requests.as(seated, () -> listSessions.list(SessionFilter.ALL)))
                .extracting(SessionRow::id)
                .contains(one.session());
        assertRefused(
                seated,
                () -> readPreparedDossier.read(one.session(), one.dossiers().get(0)));
        assertRefused(stranger, () -> readPreparation.read(one.session()));
        assertRefused(stranger, () -> printAgenda.print(one.session(), "fr"));
        assertRefused(seated, () -> readSession.read(one.session()));
    }

    @Test
    void aSecretaryOfAnotherCallIsRefused() {
        Case one = planned("committee-call", 1, "W929100007");
        Actor elsewhere = Actor.person(
                people.person("committee-call-other").account(),
                Set.of(new RoleGrant(Role.COMMITTEE_SECRETARY, Set.of(), Optional.of("another-call"))),
                true,
                Set.of(),
                Set.of(),
                Requests.HOME);
        assertRefused(elsewhere, () -> planSession.plan(one.wave(), inDays(10)));
        assertRefused(elsewhere, () -> readSession.read(one.session()));
        assertRefused(elsewhere, () -> conveneSession.convene(one.session(), ""));
        assertThat(requests.as(elsewhere, () -> listSessions.list(SessionFilter.ALL)))
                .extracting(SessionRow::id)
                .doesNotContain(one.session());
    }
}
