package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.People.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.assignment.AddProposal;
import fr.nouveauxlieux.assignment.ApartReason;
import fr.nouveauxlieux.assignment.AppliedRun;
import fr.nouveauxlieux.assignment.ApplyRun;
import fr.nouveauxlieux.assignment.AssignReader;
import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.assignment.Bar;
import fr.nouveauxlieux.assignment.ComputeRun;
import fr.nouveauxlieux.assignment.EndKind;
import fr.nouveauxlieux.assignment.EndReason;
import fr.nouveauxlieux.assignment.HandOverReading;
import fr.nouveauxlieux.assignment.KeepReadersApart;
import fr.nouveauxlieux.assignment.LiftReadersApart;
import fr.nouveauxlieux.assignment.OfferColleagues;
import fr.nouveauxlieux.assignment.OfferReaders;
import fr.nouveauxlieux.assignment.OfferSettings;
import fr.nouveauxlieux.assignment.ProposalOutcome;
import fr.nouveauxlieux.assignment.ReadRun;
import fr.nouveauxlieux.assignment.ReadRunFile;
import fr.nouveauxlieux.assignment.ReadWaveAssignments;
import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.assignment.ReaderOffer;
import fr.nouveauxlieux.assignment.ReadersPair;
import fr.nouveauxlieux.assignment.RefuseReading;
import fr.nouveauxlieux.assignment.ReplayRun;
import fr.nouveauxlieux.assignment.ReplayedRun;
import fr.nouveauxlieux.assignment.ReviewSending;
import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.assignment.RunView;
import fr.nouveauxlieux.assignment.SendToReview;
import fr.nouveauxlieux.assignment.StrikeProposal;
import fr.nouveauxlieux.assignment.WithdrawReader;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dossiers of a wave given to readers: reckoned, adjusted, applied, mended. */
@ExtendWith(ArquillianExtension.class)
public class ReaderAssignmentIT {

    private static final EndReason REASON = new EndReason("Je connais le projet.");

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SeatedPanels panels;

    @Inject
    private SeatedInterests interests;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private ComputeRun computeRun;

    @Inject
    private ReadRun readRun;

    @Inject
    private ReadRunFile readRunFile;

    @Inject
    private StrikeProposal strikeProposal;

    @Inject
    private AddProposal addProposal;

    @Inject
    private ApplyRun applyRun;

    @Inject
    private ReplayRun replayRun;

    @Inject
    private ReadWaveAssignments readWave;

    @Inject
    private OfferSettings offerSettings;

    @Inject
    private AssignReader assignReader;

    @Inject
    private WithdrawReader withdrawReader;

    @Inject
    private RefuseReading refuseReading;

    @Inject
    private HandOverReading handOverReading;

    @Inject
    private OfferColleagues offerColleagues;

    @Inject
    private OfferReaders offerReaders;

    @Inject
    private KeepReadersApart keepReadersApart;

    @Inject
    private LiftReadersApart liftReadersApart;

    @Inject
    private SendToReview sendToReview;

    @Inject
    private ReaderAssignments assignments;

    /** A wave with dossiers that are eligible and five readers: two of the ministry, two of the council, an expert. */
    private record Case(WaveKey wave, List<DossierId> dossiers, List<AccountId> readers, Actor secretary) {

        DossierId first() {
            return dossiers.get(0);
        }
    }

    private Case prepared(String name, String... rnas) {
        CallCode call = samples.call(name);
        List<DossierId> dossiers = Arrays.stream(rnas)
                .map(rna -> eligible(people.person(name + "-" + rna.toLowerCase(Locale.ROOT)), call, rna))
                .toList();
        List<AccountId> readers = IntStream.range(0, 5)
                .mapToObj(i -> people.person(name + "-reader" + i).account())
                .toList();
        WaveKey wave = new WaveKey(call, "premiere");
        panels.seat(wave, seated(readers));
        Actor secretary = people.staff(people.person(name + "-secretary").account(), Role.COMMITTEE_SECRETARY);
        return new Case(wave, dossiers, readers, secretary);
    }

    private static List<Panelist> seated(List<AccountId> readers) {
        return List.of(
                seated(readers.get(0), College.MINISTRY),
                seated(readers.get(1), College.MINISTRY),
                seated(readers.get(2), College.COUNCIL),
                seated(readers.get(3), College.COUNCIL),
                seated(readers.get(4), College.EXPERT));
    }

    private static Panelist seated(AccountId account, College college) {
        return new Panelist(account, Seat.READER, college, Set.of(), Set.of(), 3, List.of());
    }

    private DossierId eligible(Person author, CallCode call, String rna) {
        DossierId dossier = samples.begun(author, call, samples.organisation(author, rna));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = 'ELIGIBLE', submitted_departement = '59'"
                + " where public_id = '" + dossier + "'");
        return dossier;
    }

    private AssignmentRunId computed(Case one, int readers) {
        RunSettings usual = requests.as(one.secretary(), () -> offerSettings.offer(one.wave()));
        RunSettings settings = new RunSettings(readers, 7, 5, 2, 3, true, true, false, usual.period());
        return requests.as(one.secretary(), () -> computeRun.compute(one.wave(), settings));
    }

    private Case applied(String name, String... rnas) {
        Case one = prepared(name, rnas);
        AssignmentRunId run = computed(one, 2);
        requests.as(one.secretary(), () -> applyRun.apply(run));
        return one;
    }

    private Actor reader(AccountId account) {
        return people.staff(account, Role.READER);
    }

    private Actor instructor() {
        return people.staff(AccountId.draw(), Role.INSTRUCTOR);
    }

    private boolean isOf(Case one, AccountId account, int... places) {
        return Arrays.stream(places).anyMatch(place -> one.readers().get(place).equals(account));
    }

    @Test
    void aRunIsAdjustedAppliedOnceAndReckonedAgainToTheSameBytes() {
        Case one = prepared("assign-run", "W444444511", "W444444512", "W444444513");
        AssignmentRunId run = computed(one, 2);
        RunView view = requests.as(one.secretary(), () -> readRun.read(run));
        assertThat(view.shortfalls()).isEmpty();
        assertThat(view.dossiers()).hasSize(3).allSatisfy(dossier -> {
            assertThat(dossier.proposed()).hasSize(2);
            assertThat(dossier.proposed()).anyMatch(proposed -> isOf(one, proposed.account(), 0, 1));
            assertThat(dossier.proposed()).anyMatch(proposed -> isOf(one, proposed.account(), 2, 3));
        });
        assertThat(assignments.listReaders(one.wave())).isEmpty();

        AccountId struck = view.dossiers().get(0).proposed().get(0).account();
        DossierId dossier = view.dossiers().get(0).id();
        assertThat(requests.as(one.secretary(), () -> strikeProposal.strike(run, dossier, struck)))
                .isTrue();
        assertThat(requests.as(
                        one.secretary(),
                        () -> addProposal.add(run, dossier, one.readers().get(4))))
                .isInstanceOf(ProposalOutcome.Proposed.class);
        assertThat(requests.as(
                        one.secretary(),
                        () -> addProposal.add(run, dossier, one.readers().get(4))))
                .isEqualTo(new ProposalOutcome.Barred(Bar.READS_IT_ALREADY));

        assertThat(requests.as(one.secretary(), () -> applyRun.apply(run))).contains(new AppliedRun(6, 0));
        assertThat(requests.as(one.secretary(), () -> applyRun.apply(run))).isEmpty();
        assertThat(assignments.listReaders(dossier))
                .contains(one.readers().get(4))
                .doesNotContain(struck);
        assertThat(assignments.wantedReaders(one.wave())).isEqualTo(2);
        assertThat(people.messages("review.assigned", one.readers().get(4))).isEqualTo(1);
        assertThat(people.entries("assignment.apply-run", run)).isEqualTo(1);

        panels.seat(one.wave(), List.of());
        ReplayedRun replayed = requests.as(one.secretary(), () -> replayRun.replay(run));
        assertThat(replayed.isSame()).isTrue();
        assertThat(replayed.outcomeDigestNow()).isEqualTo(view.outcomeDigest());
        assertThat(requests.as(one.secretary(), () -> readRunFile.read(run))).startsWith("{\"inputs\":{\"apart\":[]");
    }

    @Test
    void whoHasAnInterestIsGivenNothingAndWhatTheyReadEndsAndIsFilledByTheNextRun() {
        Case one = prepared("assign-interest", "W444444521", "W444444522");
        AssignmentRunId run = computed(one, 2);
        AccountId late = requests.as(one.secretary(), () -> readRun.read(run))
                .dossiers()
                .get(0)
                .proposed()
                .get(0)
                .account();
        DossierId dossier = requests.as(one.secretary(), () -> readRun.read(run))
                .dossiers()
                .get(0)
                .id();
        requests.as(reader(late), done(() -> interests.raise(late, dossier)));
        assertThat(requests.as(one.secretary(), () -> applyRun.apply(run))).contains(new AppliedRun(3, 1));
        assertThat(assignments.isAssigned(late, dossier)).isFalse();
        assertThat(requests.as(one.secretary(), () -> assignReader.assign(dossier, late)))
                .contains(Bar.INTEREST);

        AccountId second = assignments.listReaders(dossier).iterator().next();
        requests.as(reader(second), done(() -> interests.raise(second, dossier)));
        assertThat(assignments.listReaders(dossier)).isEmpty();
        AssignmentRunId again = computed(one, 2);
        requests.as(one.secretary(), () -> applyRun.apply(again));
        assertThat(assignments.listReaders(dossier)).hasSize(2).doesNotContain(late, second);
        assertThat(requests.as(one.secretary(), () -> readWave.read(one.wave())).dossiers())
                .filteredOn(line -> line.id().equals(dossier))
                .allSatisfy(line -> assertThat(line.ended())
                        .extracting(reading -> reading.end().orElseThrow())
                        .containsExactly(EndKind.INTEREST));
    }

    @Test
    void aReaderGivesBackOrHandsOverWhatTheyReadAndNothingElse() {
        Case one = applied("assign-reader", "W444444531");
        List<AccountId> reading = List.copyOf(assignments.listReaders(one.first()));
        AccountId ministry = reading.stream()
                .filter(account -> isOf(one, account, 0, 1))
                .findFirst()
                .orElseThrow();
        AccountId other = one.readers().get(one.readers().indexOf(ministry) == 0 ? 1 : 0);
        AccountId expert = one.readers().get(4);
        assertThatThrownBy(() -> requests.as(reader(expert), done(() -> refuseReading.refuse(one.first(), REASON))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> requests.as(reader(expert), () -> offerColleagues.offer(one.first())))
                .isInstanceOf(RefusedException.class);
        assertThat(requests.as(reader(ministry), () -> offerColleagues.offer(one.first()))
                        .colleagues())
                .extracting(ReaderOffer::account)
                .containsExactly(other);
        assertThat(requests.as(reader(ministry), () -> handOverReading.handOver(one.first(), expert, REASON)))
                .contains(Bar.OTHER_COLLEGE);
        assertThat(requests.as(reader(ministry), () -> handOverReading.handOver(one.first(), other, REASON)))
                .isEmpty();
        assertThat(assignments.listReaders(one.first())).contains(other).doesNotContain(ministry);
        requests.as(reader(other), done(() -> refuseReading.refuse(one.first(), REASON)));
        assertThat(assignments.listReaders(one.first())).hasSize(1);
        assertThat(assignments.listDossiers(other, one.wave())).isEmpty();
        assertThat(assignments.listWaves(ministry)).isEmpty();
    }

    @Test
    void theInstructorSendsToReviewWhatHasItsReaders() {
        Case one = applied("assign-send", "W444444541", "W444444542");
        AccountId reader = assignments.listReaders(one.first()).iterator().next();
        assertThat(requests.as(
                        one.secretary(),
                        () -> withdrawReader.withdraw(one.first(), reader, new EndReason("Surcharge"))))
                .isTrue();
        Actor instructor = instructor();
        assertThat(requests.as(instructor, () -> sendToReview.send(one.first(), false)))
                .isEqualTo(ReviewSending.TOO_FEW_READERS);
        assertThat(requests.as(instructor, () -> sendToReview.send(one.first(), true)))
                .isEqualTo(ReviewSending.SENT);
        assertThat(requests.as(instructor, () -> sendToReview.send(one.first(), true)))
                .isEqualTo(ReviewSending.NOT_NOW);
        assertThat(requests.as(
                        instructor, () -> sendToReview.send(one.dossiers().get(1), false)))
                .isEqualTo(ReviewSending.SENT);
        assertThat(people.count(
                        "select count(*) from dossier where stage = 'REVIEW' and call_code = ?",
                        one.wave().call().value()))
                .isEqualTo(2);
        assertThatThrownBy(() -> requests.as(one.secretary(), () -> sendToReview.send(one.first(), true)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void readersKeptApartAreNotGivenTheSameDossierUntilThatIsLifted() {
        Case one = applied("assign-apart", "W444444551");
        AccountId reading = assignments.listReaders(one.first()).iterator().next();
        AccountId expert = one.readers().get(4);
        ReadersPair pair = new ReadersPair(reading, expert);
        assertThat(requests.as(
                        one.secretary(), () -> keepReadersApart.keep(one.wave(), pair, new ApartReason("Même bureau"))))
                .isTrue();
        assertThat(requests.as(
                        one.secretary(), () -> keepReadersApart.keep(one.wave(), pair, new ApartReason("Même bureau"))))
                .isFalse();
        assertThat(requests.as(one.secretary(), () -> assignReader.assign(one.first(), expert)))
                .contains(Bar.KEPT_APART);
        assertThat(requests.as(one.secretary(), () -> offerReaders.offer(one.first())))
                .filteredOn(offer -> offer.account().equals(expert))
                .allMatch(offer -> offer.bar().equals(Optional.of(Bar.KEPT_APART)));
        requests.as(one.secretary(), () -> liftReadersApart.lift(one.wave(), pair));
        assertThat(requests.as(one.secretary(), () -> assignReader.assign(one.first(), expert)))
                .isEmpty();
        assertThat(assignments.listReaders(one.first())).hasSize(3);
    }

    @Test
    void aSecretaryOfAnotherCallSeesNothing() {
        Case one = prepared("assign-elsewhere", "W444444561");
        AssignmentRunId run = computed(one, 2);
        Actor elsewhere = Actor.person(
                AccountId.draw(),
                Set.of(new RoleGrant(Role.COMMITTEE_SECRETARY, Set.of(), Optional.of("another-call"))),
                true,
                Set.of(),
                Set.of(),
                Requests.HOME);
        for (Callable<?> work : List.<Callable<?>>of(
                () -> readRun.read(run),
                () -> applyRun.apply(run),
                () -> readWave.read(one.wave()),
                () -> assignReader.assign(one.first(), one.readers().get(0)))) {
            assertThatThrownBy(() -> requests.as(elsewhere, work)).isInstanceOf(RefusedException.class);
        }
    }
}
