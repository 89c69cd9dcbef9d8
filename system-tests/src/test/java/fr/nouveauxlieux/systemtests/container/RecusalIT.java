package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.Attendance;
import fr.nouveauxlieux.committee.AttendanceEntry;
import fr.nouveauxlieux.committee.AttendanceOutcome;
import fr.nouveauxlieux.committee.OpenSession;
import fr.nouveauxlieux.committee.OpeningOutcome;
import fr.nouveauxlieux.committee.Preparation;
import fr.nouveauxlieux.committee.ReadPreparation;
import fr.nouveauxlieux.committee.ReadPreparedDossier;
import fr.nouveauxlieux.committee.ReadSession;
import fr.nouveauxlieux.committee.RecordAttendance;
import fr.nouveauxlieux.committee.RecordVote;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionSheet;
import fr.nouveauxlieux.committee.VoteDraft;
import fr.nouveauxlieux.committee.VoteManner;
import fr.nouveauxlieux.committee.VoteOutcome;
import fr.nouveauxlieux.committee.minutes.ReadMinutes;
import fr.nouveauxlieux.committee.ranking.BeginRanking;
import fr.nouveauxlieux.committee.ranking.CompareScenarios;
import fr.nouveauxlieux.committee.ranking.RankingView;
import fr.nouveauxlieux.committee.ranking.ReadLiveDossier;
import fr.nouveauxlieux.committee.ranking.ReadRanking;
import fr.nouveauxlieux.committee.ranking.ShowDossier;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.DeclareInterest;
import fr.nouveauxlieux.panel.DeclareInterests;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.InterestAnswer;
import fr.nouveauxlieux.panel.InterestKind;
import fr.nouveauxlieux.panel.InterestOutcome;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What members with an interest in a dossier are kept from while their session sits, with declarations as they make them. */
@ExtendWith(ArquillianExtension.class)
public class RecusalIT {

    private static final VoteDraft TWO_VOICES =
            new VoteDraft("Retenir ?", VoteManner.VOTE, 2, 0, 0, Optional.empty(), "");
    private static final VoteDraft THREE_VOICES =
            new VoteDraft("Retenir ?", VoteManner.VOTE, 3, 0, 0, Optional.empty(), "");

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private DeclareInterests declareInterests;

    @Inject
    private DeclareInterest declareInterest;

    @Inject
    private RecordAttendance recordAttendance;

    @Inject
    private OpenSession openSession;

    @Inject
    private BeginRanking beginRanking;

    @Inject
    private ShowDossier showDossier;

    @Inject
    private RecordVote recordVote;

    @Inject
    private ReadSession readSession;

    @Inject
    private ReadPreparation readPreparation;

    @Inject
    private ReadPreparedDossier readPreparedDossier;

    @Inject
    private ReadLiveDossier readLiveDossier;

    @Inject
    private ReadRanking readRanking;

    @Inject
    private CompareScenarios compareScenarios;

    @Inject
    private ReadMinutes readMinutes;

    /** A session with three members, the first of which presides. */
    private record Case(
            WaveKey wave, SessionId session, List<DossierId> dossiers, Actor secretary, List<AccountId> members) {

        DossierId first() {
            return dossiers.get(0);
        }

        DossierId second() {
            return dossiers.get(1);
        }
    }

    private DossierId waiting(String name, CallCode call, String rna) {
        Person author = people.person(name);
        DossierId dossier = samples.begun(author, call, samples.organisation(author, rna));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = 'COMMITTEE' where public_id = '"
                + dossier + "'");
        return dossier;
    }

    /** Convened for a moment ago. @param rna of its organisations, without its last digit */
    private Case convened(String name, String rna) {
        WaveKey wave = new WaveKey(samples.call(name), "premiere");
        List<DossierId> dossiers =
                List.of(waiting(name + "-1", wave.call(), rna + 1), waiting(name + "-2", wave.call(), rna + 2));
        AccountId secretary = people.person(name + "-secretary").account();
        SessionId session = SessionId.draw();
        people.change("insert into committee_session (id, call_code, wave, held_at, place, link, state, without_quorum,"
                + " order_reason, planned_by, planned_at, version) values ('" + session + "', '" + wave.call()
                + "', 'premiere', now() - interval '1 minute', 'Salle 1', '', 'CONVENED', false, '', '" + secretary
                + "', now(), 1)");
        List<AccountId> members = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            AccountId member = people.person(name + "-member" + i).account();
            members.add(member);
            people.change("insert into panelist (call_code, wave, account_id, seat, college, competences, departements,"
                    + " absences, most_dossiers, added_by, added_at, version) values ('" + wave.call()
                    + "', 'premiere', '" + member + "', 'COMMITTEE_MEMBER', 'EXPERT', '', '', '', 0, '" + secretary
                    + "', now(), 1)");
            people.change("insert into session_seat (session_id, account_id, college, president, voting, attendance,"
                    + " version) values ('" + session + "', '" + member + "', 'EXPERT', " + (i == 0)
                    + ", true, 'ABSENT', 1)");
        }
        dossiers.forEach(dossier -> people.change("insert into session_item (session_id, dossier_id, position, version)"
                + " values ('" + session + "', '" + dossier + "', " + (dossiers.indexOf(dossier) + 1) + ", 1)"));
        return new Case(
                wave, session, dossiers, people.staff(secretary, Role.COMMITTEE_SECRETARY), List.copyOf(members));
    }

    private Actor member(Case one, int number) {
        return people.staff(one.members().get(number), Role.COMMITTEE_MEMBER);
    }

    /** All have declared, of the members those numbered that they have an interest in the first dossier. */
    private Case sitting(String name, String rna, Integer... interested) {
        Case one = convened(name, rna);
        for (int i = 0; i < one.members().size(); i++) {
            List<InterestAnswer> answers = List.of(interested).contains(i)
                    ? List.of(InterestAnswer.of(
                            one.first(), new DeclaredInterest(InterestKind.FUNDER, "Notre fondation l’aide")))
                    : List.of();
            requests.as(member(one, i), () -> declareInterests.declare(one.wave(), answers, true));
        }
        List<AttendanceEntry> there = one.members().stream()
                .map(member -> new AttendanceEntry(member, Attendance.ON_SITE, Optional.empty()))
                .toList();
        assertThat(requests.as(one.secretary(), () -> recordAttendance.record(one.session(), there)))
                .isInstanceOf(AttendanceOutcome.Recorded.class);
        assertThat(requests.as(one.secretary(), () -> openSession.open(one.session())))
                .isEqualTo(OpeningOutcome.OPENED);
        requests.as(one.secretary(), () -> beginRanking.begin(one.session()));
        return one;
    }

    private VoteOutcome vote(Case one, DossierId dossier, VoteDraft draft) {
        return requests.as(one.secretary(), () -> recordVote.record(one.session(), dossier, draft));
    }

    private void assertRefused(Actor actor, Callable<?> work) {
        assertThatThrownBy(() -> requests.as(actor, work)).isInstanceOf(RefusedException.class);
    }

    private Preparation.Line prepared(Case one, Actor member, DossierId dossier) {
        return requests.as(member, () -> readPreparation.read(one.session())).lines().stream()
                .filter(line -> line.dossier().equals(dossier))
                .findFirst()
                .orElseThrow();
    }

    private void seesNothingOf(Case one, Actor member, DossierId dossier) {
        assertThat(prepared(one, member, dossier)).satisfies(line -> {
            assertThat(line.recused()).isTrue();
            assertThat(line.readable()).isFalse();
            assertThat(line.title()).isEmpty();
            assertThat(line.organisation()).isEmpty();
        });
        assertRefused(member, () -> readPreparedDossier.read(one.session(), dossier));
        assertRefused(member, () -> readLiveDossier.read(one.session(), dossier));
        RankingView ranking = requests.as(member, () -> readRanking.read(one.session()));
        assertThat(ranking.findLine(dossier).orElseThrow().told()).isEmpty();
        assertThat(ranking.shown()).isNotEqualTo(Optional.of(dossier));
        assertRefused(member, () -> readSession.read(one.session()));
        assertRefused(member, () -> compareScenarios.compare(one.session()));
        assertRefused(member, () -> recordVote.record(one.session(), dossier, TWO_VOICES));
    }

    private void sees(Case one, Actor member, DossierId dossier) {
        assertThat(prepared(one, member, dossier).title()).isEqualTo("La Ruche");
        assertThat(requests.as(member, () -> readPreparedDossier.read(one.session(), dossier))
                        .sheet()
                        .id())
                .isEqualTo(dossier);
        assertThat(requests.as(member, () -> readRanking.read(one.session()))
                        .findLine(dossier)
                        .orElseThrow()
                        .told())
                .isPresent();
    }

    @Test
    void aRecusedMemberIsKeptFromTheDossierAndItsVoteAndTheOthersAreNot() {
        Case one = sitting("recusal-sight", "W94410000", 1);
        requests.as(one.secretary(), () -> showDossier.show(one.session(), one.first()));
        assertThat(vote(one, one.first(), THREE_VOICES)).isEqualTo(VoteOutcome.TOO_MANY_VOICES);
        assertThat(vote(one, one.first(), TWO_VOICES)).isEqualTo(VoteOutcome.RECORDED);
        seesNothingOf(one, member(one, 1), one.first());
        sees(one, member(one, 1), one.second());
        for (int other : List.of(0, 2)) {
            sees(one, member(one, other), one.first());
            assertThat(requests.as(member(one, other), () -> readLiveDossier.read(one.session(), one.first()))
                            .vote())
                    .isPresent();
            assertThat(requests.as(member(one, other), () -> readRanking.read(one.session()))
                            .shown())
                    .contains(one.first());
        }
        assertThat(vote(one, one.second(), THREE_VOICES)).isEqualTo(VoteOutcome.RECORDED);
        assertRefused(member(one, 1), () -> readMinutes.read(one.session()));
    }

    @Test
    void anInterestDeclaredInTheMiddleOfTheSessionCountsAtOnce() {
        Case one = sitting("recusal-late", "W94410001");
        Actor late = member(one, 2);
        sees(one, late, one.first());
        assertThat(requests.as(late, () -> readLiveDossier.read(one.session(), one.first()))
                        .recused())
                .isEmpty();
        assertThat(vote(one, one.first(), THREE_VOICES)).isEqualTo(VoteOutcome.RECORDED);

        assertThat(requests.as(
                        late,
                        () -> declareInterest.declare(one.first(), new DeclaredInterest(InterestKind.FAMILY, ""))))
                .isEqualTo(InterestOutcome.RAISED);
        seesNothingOf(one, late, one.first());
        sees(one, late, one.second());
        assertThat(requests.as(member(one, 0), () -> readLiveDossier.read(one.session(), one.first()))
                        .recused())
                .hasSize(1);
        SessionSheet.Line line = requests.as(one.secretary(), () -> readSession.read(one.session()))
                .lines()
                .get(0);
        assertThat(line.recused()).containsExactly(one.members().get(2));
        assertThat(line.quorum().counted()).isEqualTo(2);
        // What was recorded before stays as it was; anew, there is a voice less.
        assertThat(line.vote()).isPresent();
        assertThat(vote(one, one.first(), THREE_VOICES)).isEqualTo(VoteOutcome.TOO_MANY_VOICES);
        assertThat(vote(one, one.first(), TWO_VOICES)).isEqualTo(VoteOutcome.RECORDED);
    }

    @Test
    void whoeverPresidesCannotDecideBetweenEqualVoicesOnADossierThatTheyLeftTheRoomFor() {
        Case one = sitting("recusal-president", "W94410002", 0);
        VoteDraft cast = new VoteDraft("Retenir ?", VoteManner.VOTE, 1, 1, 0, Optional.of(true), "");
        assertThat(vote(one, one.first(), cast)).isEqualTo(VoteOutcome.NO_CASTING);
        assertThat(vote(one, one.second(), cast)).isEqualTo(VoteOutcome.RECORDED);
        seesNothingOf(one, member(one, 0), one.first());
    }
}
