package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.call.OpenWave;
import fr.nouveauxlieux.call.WaveCode;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.WavePlan;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.steering.EvaluationWave;
import fr.nouveauxlieux.steering.ListEvaluationWaves;
import fr.nouveauxlieux.steering.ReadSteering;
import fr.nouveauxlieux.steering.StandingCount;
import fr.nouveauxlieux.steering.SteeringBoard;
import fr.nouveauxlieux.steering.SteeringBoard.Comparison;
import fr.nouveauxlieux.steering.SteeringBoard.Reached;
import fr.nouveauxlieux.steering.SteeringBoard.Region;
import fr.nouveauxlieux.steering.SteeringBoard.StageTime;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The waves that are examined, and how they go, in figures. */
@ExtendWith(ArquillianExtension.class)
public class SteeringIT {

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private OpenWave openWave;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private ListEvaluationWaves listEvaluationWaves;

    @Inject
    private ReadSteering readSteering;

    @Inject
    private Clock clock;

    private record Case(Person author, DossierId dossier) {}

    /** A submitted dossier of the département 59 that asks for 50,000 €. */
    private Case submitted(CallCode call, String name, String rna) {
        Person author = people.person(name);
        DossierId dossier = samples.begun(author, call, samples.organisation(author, rna));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set submitted_departement = '59', submitted_aid = 5000000 where public_id = '"
                + dossier + "'");
        return new Case(author, dossier);
    }

    /** That many days after it was submitted first, whenever that is. */
    private void stepsTo(DossierId dossier, String stage, int days) {
        people.change("insert into dossier_step (id, dossier_id, state, stage, taken_at)"
                + " select nextval('dossier_step_id_seq'), id, 'UNDER_INSTRUCTION', '" + stage
                + "', told_at + interval '"
                + days + " days' from dossier where public_id = '" + dossier + "'");
        people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = '" + stage + "' where public_id = '"
                + dossier + "'");
    }

    private Actor staff(String name, Role role) {
        return people.staff(people.person(name).account(), role);
    }

    private void assertRefused(Actor actor, Callable<?> work) {
        assertThatThrownBy(() -> requests.as(actor, work)).isInstanceOf(RefusedException.class);
    }

    private Optional<EvaluationWave> listed(Actor actor, WaveKey wave) {
        return requests.as(actor, () -> listEvaluationWaves.list(wave.call())).stream()
                .filter(one -> one.key().equals(wave))
                .findFirst();
    }

    @Test
    void theBoardTellsHowFarDossiersCameWhatTheyAskAndWhereTheyLie() {
        CallCode call = samples.call("steering-board");
        WaveKey wave = new WaveKey(call, "premiere");
        submitted(call, "steering-board-one", "W777100001");
        Case far = submitted(call, "steering-board-two", "W777100002");
        stepsTo(far.dossier(), "ELIGIBLE", 1);
        stepsTo(far.dossier(), "REVIEW", 3);
        Actor secretary = staff("steering-board-secretary", Role.COMMITTEE_SECRETARY);
        SteeringBoard board = requests.as(secretary, () -> readSteering.read(wave));
        assertThat(board.funnel()).extracting(Reached::dossiers).containsExactly(2L, 1L, 1L, 1L, 0L, 0L, 0L);
        assertThat(board.amounts().asked()).isEqualTo(Money.ofEuros(100_000));
        assertThat(board.amounts().decided().dossiers()).isZero();
        assertThat(board.times())
                .extracting(
                        StageTime::standing, StageTime::cases, time -> Math.round(time.median()), StageTime::waiting)
                .containsExactly(
                        tuple(DossierStanding.of(DossierState.SUBMITTED), 1L, 1L, 1L),
                        tuple(DossierStanding.at(DossierStage.ELIGIBLE), 1L, 2L, 0L),
                        tuple(DossierStanding.at(DossierStage.REVIEW), 0L, 0L, 1L));
        Region north = board.regions().stream()
                .filter(region -> region.code().equals("32"))
                .findFirst()
                .orElseThrow();
        assertThat(north.dossiers()).isEqualTo(2);
        assertThat(north.covered()).isEqualTo(1);
        assertThat(north.uncovered()).contains("Pas-de-Calais").doesNotContain("Nord");
        assertThat(north.unserved()).contains("Nord");
        assertThat(board.regions())
                .as("those without a dossier too")
                .extracting(Region::name)
                .contains("Guadeloupe", "Bretagne");
    }

    @Test
    void wavesOfWhichFiguresAreKeptFromSomeoneAreLeftOutOfComparisons() {
        CallCode call = samples.call("steering-hidden");
        WaveKey first = new WaveKey(call, "premiere");
        WaveKey second = new WaveKey(call, "seconde");
        requests.as(
                people.staff(AccountId.draw(), Role.ADMINISTRATOR),
                () -> openWave.open(
                        call,
                        new WaveCode("seconde"),
                        new WavePlan(
                                new Bilingual("Seconde vague", "Second wave"),
                                clock.instant().plus(Duration.ofDays(60)),
                                clock.instant().plus(Duration.ofDays(90)),
                                Duration.ZERO,
                                Optional.empty(),
                                Optional.empty())));
        submitted(call, "steering-hidden-one", "W777100003");
        Case own = submitted(call, "steering-hidden-two", "W777100004");
        people.change("update dossier set wave = 'seconde' where public_id = '" + own.dossier() + "'");
        Actor author = people.staff(own.author().account(), Role.AUDITOR);
        Actor other = staff("steering-hidden-auditor", Role.AUDITOR);
        assertThat(requests.as(other, () -> readSteering.read(first)).comparisons())
                .extracting(Comparison::wave)
                .containsExactly(second, first);
        SteeringBoard board = requests.as(author, () -> readSteering.read(first));
        assertThat(board.comparisons()).extracting(Comparison::wave).containsExactly(first);
        assertThat(board.hidden()).isEqualTo(1);
        assertRefused(author, () -> readSteering.read(second));
        assertThat(listed(author, second).orElseThrow().counts()).isEmpty();
        assertThat(listed(author, first).orElseThrow().counts()).hasSize(1);
    }

    @Test
    void theHubListsToEachTheWavesThatTheirRoleReaches() {
        CallCode call = samples.call("steering-hub");
        CallCode elsewhere = samples.call("steering-hub-elsewhere");
        WaveKey wave = new WaveKey(call, "premiere");
        submitted(call, "steering-hub-author", "W777100005");
        assertThat(listed(staff("steering-hub-secretary", Role.COMMITTEE_SECRETARY), wave)
                        .orElseThrow()
                        .counts())
                .containsExactly(new StandingCount(DossierStanding.of(DossierState.SUBMITTED), 1));
        assertThat(listed(staff("steering-hub-instructor", Role.INSTRUCTOR), wave)
                        .orElseThrow()
                        .counts())
                .as("amounts and counts of the committee are not the instructors'")
                .isEmpty();
        assertThat(listed(staff("steering-hub-reader", Role.READER), wave))
                .as("a reader who is on no panel")
                .isEmpty();
        AccountId bounded = people.person("steering-hub-bounded").account();
        Actor ofAnotherCall = Actor.person(
                bounded,
                Set.of(new RoleGrant(Role.COMMITTEE_SECRETARY, Set.of(), Optional.of(elsewhere.value()))),
                true,
                Set.of(),
                Set.of(),
                Requests.HOME);
        assertRefused(ofAnotherCall, () -> listEvaluationWaves.list(call));
        assertThat(requests.as(ofAnotherCall, () -> listEvaluationWaves.list(elsewhere)))
                .as("nothing was submitted to it")
                .isEmpty();
        assertRefused(ofAnotherCall, () -> readSteering.read(wave));
    }
}
