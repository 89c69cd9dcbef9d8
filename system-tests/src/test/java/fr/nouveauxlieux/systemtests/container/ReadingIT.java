package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.People.done;
import static fr.nouveauxlieux.systemtests.container.ReadDossiers.change;
import static fr.nouveauxlieux.systemtests.container.ReadDossiers.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.GrantRole;
import fr.nouveauxlieux.assignment.ReaderStoodAside;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.InterestRaised;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.AnswerReader;
import fr.nouveauxlieux.review.AskApplicant;
import fr.nouveauxlieux.review.DossierReviews;
import fr.nouveauxlieux.review.FieldChange;
import fr.nouveauxlieux.review.FieldOutcome;
import fr.nouveauxlieux.review.ForwardQuestion;
import fr.nouveauxlieux.review.GiveOutcome;
import fr.nouveauxlieux.review.GiveReview;
import fr.nouveauxlieux.review.GivenReviews;
import fr.nouveauxlieux.review.ListOwnReadings;
import fr.nouveauxlieux.review.ListReaderQuestions;
import fr.nouveauxlieux.review.OtherReview;
import fr.nouveauxlieux.review.OwnReadings;
import fr.nouveauxlieux.review.QuestionView;
import fr.nouveauxlieux.review.ReadDossierReviews;
import fr.nouveauxlieux.review.ReadReaderDesk;
import fr.nouveauxlieux.review.ReaderDesk;
import fr.nouveauxlieux.review.ReadingClosedException;
import fr.nouveauxlieux.review.ReadingProgress;
import fr.nouveauxlieux.review.ReviewTerms;
import fr.nouveauxlieux.review.ReviewVisibility;
import fr.nouveauxlieux.review.SaveReview;
import fr.nouveauxlieux.review.SendToCommittee;
import fr.nouveauxlieux.review.SendWaveToCommittee;
import fr.nouveauxlieux.review.SendingOutcome;
import fr.nouveauxlieux.review.SetReviewTerms;
import fr.nouveauxlieux.review.TakeBackReview;
import fr.nouveauxlieux.review.reminding.ReadingReminders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers write of the dossiers that they read, who sees it when, and how dossiers go to their committee. */
@ExtendWith(ArquillianExtension.class)
public class ReadingIT {

    private static final DeskText TEXT = new DeskText("Le bail est-il signé ?");

    /** Somebody steps aside, as the features of panels and assignments tell it. */
    @ApplicationScoped
    @UseCase(value = "sample.step-aside", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
    public static class StepAside {

        @Inject
        private Event<InterestRaised> interests;

        @Inject
        private Event<ReaderStoodAside> standings;

        @Inject
        private Journal journal;

        public void tell(DossierId dossier, AccountId reader, boolean interest) {
            if (interest) {
                interests.fire(new InterestRaised(reader, dossier));
            } else {
                standings.fire(new ReaderStoodAside(reader, dossier));
            }
            journal.nothingChanged();
        }
    }

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private ReadDossiers reading;

    @Inject
    private Clock clock;

    @Inject
    private StepAside stepAside;

    @Inject
    private GrantRole grantRole;

    @Inject
    private SaveReview saveReview;

    @Inject
    private GiveReview giveReview;

    @Inject
    private TakeBackReview takeBackReview;

    @Inject
    private ReadReaderDesk readReaderDesk;

    @Inject
    private ListOwnReadings listOwnReadings;

    @Inject
    private ReadDossierReviews readDossierReviews;

    @Inject
    private SetReviewTerms setReviewTerms;

    @Inject
    private SendToCommittee sendToCommittee;

    @Inject
    private SendWaveToCommittee sendWaveToCommittee;

    @Inject
    private AskApplicant askApplicant;

    @Inject
    private ListReaderQuestions listReaderQuestions;

    @Inject
    private ForwardQuestion forwardQuestion;

    @Inject
    private AnswerReader answerReader;

    @Inject
    private GivenReviews givenReviews;

    @Inject
    private ReadingReminders reminders;

    private Actor staff(String name, Role role) {
        return people.staff(people.person(name).account(), role);
    }

    private ReaderDesk desk(Actor reader, DossierId dossier) {
        return requests.as(reader, () -> readReaderDesk.read(dossier));
    }

    private List<FieldOutcome> save(Actor reader, DossierId dossier, FieldChange... changes) {
        return requests.as(reader, () -> saveReview.save(dossier, List.of(changes)));
    }

    private GiveOutcome.State give(Actor reader, DossierId dossier) {
        return requests.as(reader, () -> giveReview.give(dossier)).state();
    }

    private void giveWhole(Actor reader, DossierId dossier) {
        requests.as(reader, () -> saveReview.save(dossier, whole("5", "4")));
        assertThat(give(reader, dossier)).isEqualTo(GiveOutcome.State.GIVEN);
    }

    private int countGiven(DossierId dossier) {
        return requests.visitor(() -> givenReviews.list(dossier)).size();
    }

    private void set(Actor secretary, WaveKey wave, ReviewTerms terms) {
        assertThat(requests.as(secretary, () -> setReviewTerms.set(wave, terms)))
                .isTrue();
    }

    private void assertRefused(Actor actor, Callable<?> work) {
        assertThatThrownBy(() -> requests.as(actor, work)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatIsSavedTwiceIsKeptOnceAndNothingIsWrittenOverUnseen() {
        WaveKey wave = reading.wave("reading-saves");
        DossierId dossier = reading.dossier(wave, "reading-saves-author", "W460000001");
        Actor reader = reading.reader(wave, dossier, "reading-saves-reader");
        FieldChange first = change("why-governance", "Un collectif.", 0);
        save(reader, dossier, first);
        save(reader, dossier, first);
        List<FieldOutcome> outcomes = save(
                reader,
                dossier,
                change("why-governance", "Une seule personne.", 0),
                change("level-governance", "2", 0),
                change("level-budget", "4", 0));
        assertThat(outcomes)
                .extracting(FieldOutcome::state)
                .containsExactly(FieldOutcome.State.CONFLICT, FieldOutcome.State.REFUSED, FieldOutcome.State.SAVED);
        assertThat(outcomes.get(0).standing().value()).isEqualTo("Un collectif.");
        save(reader, dossier, change("why-governance", "Une seule personne.", 1));
        assertThat(desk(reader, dossier).own().field("why-governance").version())
                .isEqualTo(2);
        assertThat(people.count(
                        "select count(*) from review_entry e join review r on r.id = e.review_id where r.dossier_id = ?",
                        dossier.value()))
                .isEqualTo(3);
        assertThat(people.entries("review.save", dossier)).isEqualTo(3);
    }

    @Test
    void aReviewIsGivenWholeAndEachEditionIsKept() {
        WaveKey wave = reading.wave("reading-gives");
        DossierId dossier = reading.dossier(wave, "reading-gives-author", "W460000002");
        Actor reader = reading.reader(wave, dossier, "reading-gives-reader");
        save(reader, dossier, change("level-governance", "3", 0));
        GiveOutcome lacking = requests.as(reader, () -> giveReview.give(dossier));
        assertThat(lacking.state()).isEqualTo(GiveOutcome.State.INCOMPLETE);
        assertThat(lacking.faults()).hasSize(4);
        assertThat(countGiven(dossier)).isZero();

        save(
                reader,
                dossier,
                change("why-governance", "À plusieurs.", 0),
                change("level-budget", "na", 0),
                change("why-budget", "Sans objet.", 0),
                change("advice", "RETAIN_WITH_RESERVE", 0));
        assertThat(give(reader, dossier)).isEqualTo(GiveOutcome.State.GIVEN);
        assertThat(give(reader, dossier)).isEqualTo(GiveOutcome.State.GIVEN_BEFORE);
        assertThat(countGiven(dossier)).isEqualTo(1);
        assertThat(desk(reader, dossier).own().total().orElseThrow()).isEqualByComparingTo("60");
        assertThatThrownBy(() -> save(reader, dossier, change("advice", "RETAIN", 1)))
                .isInstanceOf(ReadingClosedException.class);

        assertThat(requests.as(reader, () -> takeBackReview.takeBack(dossier))).isTrue();
        assertThat(countGiven(dossier)).isZero();
        save(reader, dossier, change("advice", "RETAIN", 1));
        assertThat(give(reader, dossier)).isEqualTo(GiveOutcome.State.GIVEN);
        Actor secretary = staff("reading-gives-secretary", Role.COMMITTEE_SECRETARY);
        DossierReviews reviews = requests.as(secretary, () -> readDossierReviews.read(dossier));
        assertThat(reviews.sheets()).singleElement().satisfies(sheet -> assertThat(sheet.editions())
                .extracting(DossierReviews.Edition::number)
                .containsExactly(2, 1));
        assertThat(people.entries("review.read-reviews", dossier)).isEqualTo(1);
    }

    @Test
    void nobodyReadsADossierThatIsNotAssignedToThemOrOfWhichTheyDeclaredNothing() {
        WaveKey wave = reading.wave("reading-doors");
        DossierId dossier = reading.dossier(wave, "reading-doors-author", "W460000003");
        Actor undeclared = reading.panelist(wave, "reading-doors-undeclared");
        reading.assign(undeclared, dossier);
        Actor unassigned = reading.panelist(wave, "reading-doors-unassigned");
        reading.declareNone(unassigned, dossier);
        Actor interested = reading.reader(wave, dossier, "reading-doors-interested");
        people.change(
                "insert into interest (dossier_id, account_id, kind, content, origin, raised_by, raised_at, version)"
                        + " values ('%s', '%s', 'FUNDER', '', 'DECLARED', '%s', now(), 1)"
                                .formatted(dossier, interested.name(), interested.name()));
        Actor elsewhere = reading.panelist(reading.wave("reading-elsewhere"), "reading-doors-elsewhere");
        reading.declareNone(elsewhere, dossier);
        reading.assign(elsewhere, dossier);
        Actor mereRole = staff("reading-doors-mere", Role.READER);
        for (Actor refused : List.of(undeclared, unassigned, interested, elsewhere, mereRole)) {
            assertRefused(refused, () -> readReaderDesk.read(dossier));
            assertRefused(refused, () -> saveReview.save(dossier, whole("5", "4")));
            assertRefused(refused, () -> giveReview.give(dossier));
            assertRefused(refused, () -> takeBackReview.takeBack(dossier));
            assertRefused(refused, () -> askApplicant.ask(dossier, TEXT));
        }
        assertThat(people.count("select count(*) from review where dossier_id = ?", dossier.value()))
                .isZero();
        OwnReadings listed =
                requests.as(undeclared, () -> listOwnReadings.list(wave.call())).get(0);
        assertThat(listed.readings()).singleElement().satisfies(one -> {
            assertThat(one.readable()).isFalse();
            assertThat(one.title()).isEmpty();
            assertThat(one.organisation()).isEmpty();
        });
    }

    @Test
    void whatOthersGaveIsSeenAsTheTermsOfTheWaveSay() {
        WaveKey wave = reading.wave("reading-sight");
        DossierId dossier = reading.dossier(wave, "reading-sight-author", "W460000004");
        Actor one = reading.reader(wave, dossier, "reading-sight-one");
        Actor other = reading.reader(wave, dossier, "reading-sight-other");
        Actor third = reading.reader(wave, dossier, "reading-sight-third");
        Actor secretary = staff("reading-sight-secretary", Role.COMMITTEE_SECRETARY);
        giveWhole(one, dossier);
        assertThat(desk(other, dossier).others()).isEmpty();
        giveWhole(other, dossier);
        assertThat(desk(other, dossier).others()).extracting(OtherReview::name).containsExactly("");
        set(secretary, wave, new ReviewTerms(Optional.empty(), ReviewVisibility.WHEN_ALL_IN, true, 0));
        assertThat(desk(other, dossier).othersVisible()).isFalse();
        giveWhole(third, dossier);
        assertThat(desk(other, dossier).others())
                .extracting(OtherReview::name)
                .containsExactly(People.NAME.full(), People.NAME.full());
        ReviewTerms terms = desk(other, dossier).terms();
        set(secretary, wave, new ReviewTerms(Optional.empty(), ReviewVisibility.NEVER, true, terms.version()));
        assertThat(desk(other, dossier).others()).isEmpty();
        assertThat(requests.as(secretary, () -> setReviewTerms.set(wave, ReviewTerms.USUAL)))
                .isFalse();
    }

    @Test
    void aReviewIsNotTakenBackOnceItsDayHasPassed() {
        WaveKey wave = reading.wave("reading-late");
        DossierId dossier = reading.dossier(wave, "reading-late-author", "W460000005");
        Actor reader = reading.reader(wave, dossier, "reading-late-reader");
        giveWhole(reader, dossier);
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE).minusDays(1);
        set(
                staff("reading-late-secretary", Role.COMMITTEE_SECRETARY),
                wave,
                new ReviewTerms(Optional.of(yesterday), ReviewVisibility.NEVER, false, 0));
        assertThat(requests.as(reader, () -> takeBackReview.takeBack(dossier))).isFalse();
        assertThat(desk(reader, dossier).takeableBack()).isFalse();
    }

    @Test
    void whoeverStepsAsideLeavesNothingThatCounts() {
        WaveKey wave = reading.wave("reading-aside");
        DossierId dossier = reading.dossier(wave, "reading-aside-author", "W460000006");
        Actor one = reading.reader(wave, dossier, "reading-aside-one");
        Actor other = reading.reader(wave, dossier, "reading-aside-other");
        Actor secretary = staff("reading-aside-secretary", Role.COMMITTEE_SECRETARY);
        requests.as(
                staff("reading-aside-administrator", Role.ADMINISTRATOR),
                done(() -> grantRole.grant(
                        secretary.account().orElseThrow(),
                        RoleGrant.everywhere(Role.COMMITTEE_SECRETARY),
                        Optional.empty())));
        giveWhole(one, dossier);
        giveWhole(other, dossier);
        for (Actor aside : List.of(one, other)) {
            AccountId reader = aside.account().orElseThrow();
            requests.as(secretary, done(() -> stepAside.tell(dossier, reader, aside == one)));
            requests.as(secretary, done(() -> stepAside.tell(dossier, reader, aside == one)));
        }
        assertThat(countGiven(dossier)).isZero();
        assertThat(requests.visitor(() -> givenReviews.list(wave))).isEmpty();
        assertThat(people.messages("review.set-aside", secretary.account().orElseThrow()))
                .isEqualTo(2);
        assertThat(requests.as(secretary, () -> readDossierReviews.read(dossier))
                        .sheets())
                .allSatisfy(sheet -> {
                    assertThat(sheet.setAside()).isTrue();
                    assertThat(sheet.counts()).isFalse();
                    assertThat(sheet.editions()).hasSize(1);
                });
    }

    @Test
    void aDossierGoesToItsCommitteeWithItsReviewsOrAReasonAndThePrefectHeard() {
        WaveKey wave = reading.wave("reading-sends");
        DossierId dossier = reading.dossier(wave, "reading-sends-author", "W460000007");
        DossierId waiting = reading.dossier(wave, "reading-sends-waiting", "W460000008");
        Actor reader = reading.reader(wave, dossier, "reading-sends-reader");
        Actor secretary = staff("reading-sends-secretary", Role.COMMITTEE_SECRETARY);
        giveWhole(reader, dossier);
        Optional<DeskText> why = Optional.of(new DeskText("Deux lecteurs se sont désistés."));
        assertThat(send(secretary, dossier, why)).isEqualTo(SendingOutcome.OPINION_LACKING);
        people.change("insert into opinion (dossier_id, asked_by, asked_at, due_on, version) values ('%s', '%s', now(),"
                        .formatted(dossier, secretary.name())
                + " current_date - 2, 1)");
        assertThat(send(secretary, dossier, Optional.empty())).isEqualTo(SendingOutcome.REASON_LACKING);
        assertThat(requests.as(secretary, () -> sendWaveToCommittee.send(wave))).isEmpty();
        assertThat(send(secretary, dossier, why)).isEqualTo(SendingOutcome.SENT);
        assertThat(send(secretary, dossier, why)).isEqualTo(SendingOutcome.NOT_NOW);
        assertThat(countAt(dossier, "COMMITTEE")).isEqualTo(1);
        assertThat(countAt(waiting, "REVIEW")).isEqualTo(1);
        assertThat(requests.as(reader, () -> takeBackReview.takeBack(dossier))).isFalse();
        assertThat(people.entries("review.send-to-committee", dossier)).isEqualTo(1);
    }

    private int countAt(DossierId dossier, String stage) {
        return people.count("select count(*) from dossier where public_id = ? and stage = ?", dossier.value(), stage);
    }

    private SendingOutcome send(Actor secretary, DossierId dossier, Optional<DeskText> reason) {
        return requests.as(secretary, () -> sendToCommittee.send(dossier, reason));
    }

    @Test
    void whatAReaderAsksGoesToTheApplicantThroughTheInstructorAlone() {
        WaveKey wave = reading.wave("reading-asks");
        DossierId dossier = reading.dossier(wave, "reading-asks-author", "W460000009");
        Actor reader = reading.reader(wave, dossier, "reading-asks-reader");
        Actor instructor = staff("reading-asks-instructor", Role.INSTRUCTOR);
        assertThat(requests.as(reader, () -> askApplicant.ask(dossier, TEXT))).isTrue();
        QuestionView question =
                requests.as(instructor, () -> listReaderQuestions.list(dossier)).get(0);
        assertThat(messagesTo(dossier)).isZero();
        assertThat(requests.as(instructor, () -> forwardQuestion.forward(dossier, question.number(), TEXT)))
                .isTrue();
        assertThat(requests.as(instructor, () -> forwardQuestion.forward(dossier, question.number(), TEXT)))
                .isFalse();
        assertThat(messagesTo(dossier)).isEqualTo(1);
        assertThat(requests.as(instructor, () -> answerReader.answer(dossier, question.number(), TEXT)))
                .isTrue();
        assertThat(desk(reader, dossier).questions()).singleElement().satisfies(answered -> assertThat(answered.reply())
                .isEqualTo(TEXT.value()));
        assertThat(people.messages("review.answer", reader.account().orElseThrow()))
                .isEqualTo(1);
    }

    private int messagesTo(DossierId dossier) {
        return people.count("select count(*) from dossier_message where dossier_id = ?", dossier.value());
    }

    @Test
    void whoeverHasReviewsLeftIsRemindedOnceOfEachStep() {
        WaveKey wave = reading.wave("reading-reminds");
        DossierId dossier = reading.dossier(wave, "reading-reminds-author", "W460000010");
        Actor idle = reading.reader(wave, dossier, "reading-reminds-idle");
        Actor busy = reading.reader(wave, dossier, "reading-reminds-busy");
        giveWhole(busy, dossier);
        LocalDate soon =
                LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE).plusDays(1);
        set(
                staff("reading-reminds-secretary", Role.COMMITTEE_SECRETARY),
                wave,
                new ReviewTerms(Optional.of(soon), ReviewVisibility.NEVER, false, 0));
        remind(wave);
        remind(wave);
        assertThat(people.messages("review.reminder", idle.account().orElseThrow()))
                .isEqualTo(1);
        assertThat(people.messages("review.reminder", busy.account().orElseThrow()))
                .isZero();
        assertThat(requests.as(idle, () -> listOwnReadings.list(wave.call())))
                .singleElement()
                .satisfies(own -> assertThat(own.readings())
                        .extracting(OwnReadings.Reading::progress)
                        .containsExactly(ReadingProgress.NOT_BEGUN));
    }

    private void remind(WaveKey wave) {
        requests.visitor(done(() -> reminders.listDue().stream()
                .filter(reminder -> reminder.wave().equals(wave))
                .forEach(reminders::send)));
    }
}
