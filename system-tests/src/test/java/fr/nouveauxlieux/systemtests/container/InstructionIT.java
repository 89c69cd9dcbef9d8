package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.People.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.GrantRole;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.dossier.InstructClosedWaves;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.instruction.AnswerCorrection;
import fr.nouveauxlieux.instruction.AskOpinion;
import fr.nouveauxlieux.instruction.AssignInstructor;
import fr.nouveauxlieux.instruction.AssignmentOutcome;
import fr.nouveauxlieux.instruction.CloseCorrection;
import fr.nouveauxlieux.instruction.CorrectionDraft;
import fr.nouveauxlieux.instruction.CorrectionOutcome;
import fr.nouveauxlieux.instruction.DeskFilter;
import fr.nouveauxlieux.instruction.DeskOrder;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.DossierDesk;
import fr.nouveauxlieux.instruction.EligibilityOutcome;
import fr.nouveauxlieux.instruction.GiveOpinion;
import fr.nouveauxlieux.instruction.JudgeEligibility;
import fr.nouveauxlieux.instruction.ListPrivateNotes;
import fr.nouveauxlieux.instruction.MessageView;
import fr.nouveauxlieux.instruction.OpinionVerdict;
import fr.nouveauxlieux.instruction.ReadDossierDesk;
import fr.nouveauxlieux.instruction.ReadExchanges;
import fr.nouveauxlieux.instruction.RequestCorrection;
import fr.nouveauxlieux.instruction.RuleDecision;
import fr.nouveauxlieux.instruction.SearchDossiers;
import fr.nouveauxlieux.instruction.TakeUnderInstruction;
import fr.nouveauxlieux.instruction.TakingOutcome;
import fr.nouveauxlieux.instruction.WritePrivateNote;
import fr.nouveauxlieux.instruction.WriteToApplicant;
import fr.nouveauxlieux.instruction.WriteToInstructor;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the staff do with submitted dossiers, each within the reach of their role. */
@ExtendWith(ArquillianExtension.class)
public class InstructionIT {

    private static final DeskText TEXT = new DeskText("Le budget est incomplet.");

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private Clock clock;

    @Inject
    private InContainer container;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private GrantRole grantRole;

    @Inject
    private SearchDossiers searchDossiers;

    @Inject
    private ReadDossierDesk readDossierDesk;

    @Inject
    private AssignInstructor assignInstructor;

    @Inject
    private TakeUnderInstruction takeUnderInstruction;

    @Inject
    private JudgeEligibility judgeEligibility;

    @Inject
    private RequestCorrection requestCorrection;

    @Inject
    private AnswerCorrection answerCorrection;

    @Inject
    private CloseCorrection closeCorrection;

    @Inject
    private WriteToApplicant writeToApplicant;

    @Inject
    private WriteToInstructor writeToInstructor;

    @Inject
    private WritePrivateNote writePrivateNote;

    @Inject
    private ListPrivateNotes listPrivateNotes;

    @Inject
    private AskOpinion askOpinion;

    @Inject
    private GiveOpinion giveOpinion;

    @Inject
    private ReadExchanges readExchanges;

    @Inject
    private ReadDossierAsStaff readDossier;

    @Inject
    private InstructClosedWaves instructClosedWaves;

    private record Case(CallCode call, Person author, DossierId dossier) {}

    /** A submitted dossier of the département 59. */
    private Case submitted(String name, String rna) {
        CallCode call = samples.call(name);
        Person author = people.person(name);
        DossierId dossier = samples.begun(author, call, samples.organisation(author, rna));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set submitted_departement = '59' where public_id = '" + dossier + "'");
        return new Case(call, author, dossier);
    }

    private Actor staff(String name, Role role) {
        return people.staff(people.person(name).account(), role);
    }

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE).plusDays(days);
    }

    private List<DeskRow> listed(Actor actor, CallCode call) {
        DeskFilter filter = new DeskFilter(
                "",
                Optional.of(call),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return requests.as(actor, () -> searchDossiers.search(filter, DeskOrder.USUAL, new PageRange(1, 50)))
                .rows();
    }

    private void assertRefused(Actor actor, Callable<?> work) {
        assertThatThrownBy(() -> requests.as(actor, work)).isInstanceOf(RefusedException.class);
    }

    @Test
    void draftsAreListedToNobodyAndEachRoleSeesWithinItsReach() {
        Case one = submitted("desk-reach", "W444444401");
        Person drafting = people.person("desk-reach-draft");
        samples.begun(drafting, one.call(), samples.organisation(drafting, "W444444402"));
        AccountId account = people.person("desk-reach-staff").account();
        Actor elsewhere = Actor.person(
                account,
                Set.of(RoleGrant.within(Role.PREFECTURE, Set.of("62"))),
                true,
                Set.of(),
                Set.of(),
                Requests.HOME);
        for (Role role : List.of(Role.INSTRUCTOR, Role.PREFECTURE, Role.AUDITOR, Role.ADMINISTRATOR)) {
            assertThat(listed(people.staff(account, role), one.call()))
                    .extracting(DeskRow::id)
                    .containsExactly(one.dossier());
        }
        assertThat(listed(elsewhere, one.call())).isEmpty();
        assertRefused(elsewhere, () -> readDossierDesk.read(one.dossier()));
        assertRefused(
                people.staff(account, Role.MODERATOR),
                () -> searchDossiers.search(DeskFilter.ALL, DeskOrder.USUAL, new PageRange(1, 50)));
        assertThat(people.entries("instruction.search-dossiers", one.call())).isEqualTo(5);
    }

    @Test
    void anIndispensablePieceStopsTheClockUntilItIsAnsweredAndOneThingIsAskedAtATime() {
        Case one = submitted("desk-clock", "W444444403");
        Actor instructor = staff("desk-clock-instructor", Role.INSTRUCTOR);
        CorrectionDraft draft = new CorrectionDraft(TEXT, Set.of(AnswerPath.of("title")), inDays(20), true);
        LocalDate before = listed(instructor, one.call()).get(0).implicitOn().orElseThrow();
        assertThat(requests.as(instructor, () -> requestCorrection.request(one.dossier(), draft)))
                .isEqualTo(CorrectionOutcome.REQUESTED);
        assertThat(requests.as(instructor, () -> requestCorrection.request(one.dossier(), draft)))
                .isEqualTo(CorrectionOutcome.ALREADY_PENDING);
        DeskRow stopped = listed(instructor, one.call()).get(0);
        assertThat(stopped.implicitOn()).contains(before.plusDays(20));
        assertThat(stopped.correctionPending()).isTrue();
        DossierDesk desk = requests.as(instructor, () -> readDossierDesk.read(one.dossier()));
        assertThat(desk.clock().orElseThrow().date()).isEqualTo(before.plusDays(20));
        assertThat(people.messages("dossier.correction-requested", one.author().account()))
                .isEqualTo(1);

        assertThat(requests.in(one.author().session(), () -> answerCorrection.answer(one.dossier(), TEXT)))
                .isPresent();
        assertThat(requests.in(one.author().session(), () -> answerCorrection.answer(one.dossier(), TEXT)))
                .isEmpty();
        assertThat(listed(instructor, one.call()).get(0).implicitOn()).contains(before);
        assertThat(requests.as(instructor, () -> closeCorrection.close(one.dossier())))
                .isTrue();
        assertThat(listed(instructor, one.call()).get(0).correctionPending()).isFalse();
    }

    @Test
    void messagesGoBothWaysAndNotesStayWithTheService() {
        Case one = submitted("desk-messages", "W444444404");
        Person stranger = people.person("desk-messages-stranger");
        Actor instructor = staff("desk-messages-instructor", Role.INSTRUCTOR);
        Actor prefecture = staff("desk-messages-prefecture", Role.PREFECTURE);
        requests.as(instructor, done(() -> writeToApplicant.write(one.dossier(), TEXT)));
        requests.in(one.author().session(), done(() -> writeToInstructor.write(one.dossier(), TEXT)));
        requests.as(instructor, done(() -> writePrivateNote.write(one.dossier(), new DeskText("À revoir"))));
        assertThat(requests.in(one.author().session(), () -> readExchanges.read(one.dossier()))
                        .messages())
                .extracting(MessageView::fromStaff)
                .containsExactly(true, false);
        assertThat(people.messages("dossier.message", one.author().account())).isEqualTo(1);
        assertThat(requests.as(instructor, () -> listPrivateNotes.list(one.dossier())))
                .extracting(MessageView::content)
                .containsExactly("À revoir");
        assertRefused(prefecture, () -> listPrivateNotes.list(one.dossier()));
        assertRefused(prefecture, done(() -> writeToApplicant.write(one.dossier(), TEXT)));
        assertThatThrownBy(() -> requests.in(stranger.session(), () -> readExchanges.read(one.dossier())))
                .isInstanceOf(RefusedException.class);
    }

    private AccountId prefectureOf(String name, String departement) {
        AccountId account = people.person(name).account();
        RoleGrant grant = RoleGrant.within(Role.PREFECTURE, Set.of(departement));
        requests.as(
                staff(name + "-administrator", Role.ADMINISTRATOR),
                done(() -> grantRole.grant(account, grant, Optional.empty())));
        return account;
    }

    @Test
    void thePrefectsOpinionIsGivenOnceAndWithinTheTerritory() {
        Case one = submitted("desk-opinion", "W444444405");
        Actor instructor = staff("desk-opinion-instructor", Role.INSTRUCTOR);
        Actor prefecture = staff("desk-opinion-prefecture", Role.PREFECTURE);
        AccountId near = prefectureOf("desk-opinion-near", "59");
        AccountId far = prefectureOf("desk-opinion-far", "62");
        Callable<Boolean> giving = () -> giveOpinion.give(one.dossier(), OpinionVerdict.RESERVED, TEXT);
        assertThat(requests.as(prefecture, giving)).isFalse();
        assertThat(requests.as(instructor, () -> askOpinion.ask(one.dossier(), inDays(30))))
                .isTrue();
        assertThat(people.messages("dossier.opinion-asked", near)).isEqualTo(1);
        assertThat(people.messages("dossier.opinion-asked", far)).isZero();
        assertRefused(instructor, giving);
        assertThat(requests.as(prefecture, giving)).isTrue();
        assertThat(requests.as(prefecture, giving)).isFalse();
        assertThat(listed(instructor, one.call()).get(0).opinion()).contains(OpinionVerdict.RESERVED);
    }

    @Test
    void eligibilityIsJudgedUnderInstructionWithAReasonWhereItDiffers() {
        Case one = submitted("desk-eligibility", "W444444406");
        Actor instructor = staff("desk-eligibility-instructor", Role.INSTRUCTOR);
        assertThat(requests.as(instructor, () -> takeUnderInstruction.take(one.dossier())))
                .isEqualTo(TakingOutcome.WAVE_OPEN);
        List<RuleDecision> agreeing = List.of(new RuleDecision("legal-form", true, ""));
        assertThat(requests.as(instructor, () -> judgeEligibility.judge(one.dossier(), agreeing)))
                .isInstanceOf(EligibilityOutcome.NotNow.class);
        people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = 'ELIGIBILITY' where public_id = '"
                + one.dossier() + "'");
        List<RuleDecision> differing = List.of(new RuleDecision("legal-form", false, ""));
        assertThat(requests.as(instructor, () -> judgeEligibility.judge(one.dossier(), differing)))
                .isEqualTo(new EligibilityOutcome.ReasonsLacking(List.of("legal-form")));
        List<RuleDecision> reasoned = List.of(new RuleDecision("legal-form", false, "Association dissoute"));
        assertThat(requests.as(instructor, () -> judgeEligibility.judge(one.dossier(), reasoned)))
                .isEqualTo(new EligibilityOutcome.Judged(false));
        DossierDesk desk = requests.as(instructor, () -> readDossierDesk.read(one.dossier()));
        assertThat(desk.stage()).isEqualTo(DossierStage.INELIGIBLE);
        assertThat(desk.judgement().orElseThrow().findings().get(0).reason()).isEqualTo("Association dissoute");
    }

    @Test
    void aDossierIsGivenToAnInstructorWhoseRoleReachesIt() {
        Case one = submitted("desk-assign", "W444444407");
        Actor instructor = staff("desk-assign-instructor", Role.INSTRUCTOR);
        AccountId other = people.person("desk-assign-other").account();
        assertThat(requests.as(instructor, () -> assignInstructor.assign(one.dossier(), other)))
                .isEqualTo(AssignmentOutcome.NOT_ABLE);
        requests.as(
                staff("desk-assign-administrator", Role.ADMINISTRATOR),
                done(() -> grantRole.grant(other, RoleGrant.everywhere(Role.INSTRUCTOR), Optional.empty())));
        assertThat(requests.as(instructor, () -> assignInstructor.assign(one.dossier(), other)))
                .isEqualTo(AssignmentOutcome.ASSIGNED);
        assertThat(requests.as(instructor, () -> assignInstructor.assign(one.dossier(), other)))
                .isEqualTo(AssignmentOutcome.UNCHANGED);
        assertThat(listed(instructor, one.call()).get(0).instructor()).contains(other);
    }

    @Test
    void theListTellsWhatWasSubmittedAndNotWhatItsAuthorIsChanging() {
        Case one = submitted("desk-amended", "W444444408");
        Actor instructor = staff("desk-amended-instructor", Role.INSTRUCTOR);
        samples.save(one.author(), one.dossier(), DossierSamples.change("title", "La Fourmilière", 1));
        assertThat(listed(instructor, one.call())).extracting(DeskRow::title).containsExactly("La Ruche");
        assertThat(requests.as(instructor, () -> readDossier.read(one.dossier()))
                        .title())
                .isEqualTo("La Ruche");
        requests.in(one.author().session(), () -> submitDossier.submit(one.dossier()));
        assertThat(listed(instructor, one.call())).extracting(DeskRow::title).containsExactly("La Fourmilière");
    }

    @Test
    void aDossierOfWhichACorrectionIsAwaitedIsNotTakenByItself() {
        Case one = submitted("desk-held", "W444444409");
        Actor instructor = staff("desk-held-instructor", Role.INSTRUCTOR);
        CorrectionDraft draft = new CorrectionDraft(TEXT, Set.of(), inDays(20), false);
        requests.as(instructor, () -> requestCorrection.request(one.dossier(), draft));
        close(instructor, one);
        requests.as(Actor.system("test"), () -> instructClosedWaves.instruct(50));
        assertThat(stageOf(instructor, one)).isEqualTo(DossierStage.NONE);
        requests.as(instructor, () -> closeCorrection.close(one.dossier()));
        requests.as(Actor.system("test"), () -> instructClosedWaves.instruct(50));
        assertThat(stageOf(instructor, one)).isEqualTo(DossierStage.ELIGIBILITY);
    }

    /** This node follows within a second. */
    private void close(Actor instructor, Case one) {
        people.change("update wave set deadline = now() - interval '1 minute' where call_code = '" + one.call() + "'");
        container.await(
                "the wave to be closed",
                () -> requests.as(instructor, () -> takeUnderInstruction.take(one.dossier()))
                        != TakingOutcome.WAVE_OPEN);
    }

    private DossierStage stageOf(Actor reader, Case one) {
        return requests.as(reader, () -> readDossierDesk.read(one.dossier())).stage();
    }
}
