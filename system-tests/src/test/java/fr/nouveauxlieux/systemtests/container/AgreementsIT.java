package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.UploadBeginning;
import fr.nouveauxlieux.attachment.joined.AppendJoinedFile;
import fr.nouveauxlieux.attachment.joined.JoinFile;
import fr.nouveauxlieux.award.agreement.AcceptReport;
import fr.nouveauxlieux.award.agreement.ActivateAgreement;
import fr.nouveauxlieux.award.agreement.AgreementOutcome;
import fr.nouveauxlieux.award.agreement.AgreementQuestion;
import fr.nouveauxlieux.award.agreement.AgreementState;
import fr.nouveauxlieux.award.agreement.AgreementTerms;
import fr.nouveauxlieux.award.agreement.AgreementView;
import fr.nouveauxlieux.award.agreement.AmendmentDraft;
import fr.nouveauxlieux.award.agreement.AskRecovery;
import fr.nouveauxlieux.award.agreement.BankDetails;
import fr.nouveauxlieux.award.agreement.CertifyService;
import fr.nouveauxlieux.award.agreement.CountersignAgreement;
import fr.nouveauxlieux.award.agreement.CountersignAmendment;
import fr.nouveauxlieux.award.agreement.DownloadPaymentFile;
import fr.nouveauxlieux.award.agreement.DraftAgreement;
import fr.nouveauxlieux.award.agreement.ExportPayments;
import fr.nouveauxlieux.award.agreement.GiveBankDetails;
import fr.nouveauxlieux.award.agreement.Iban;
import fr.nouveauxlieux.award.agreement.Indicator;
import fr.nouveauxlieux.award.agreement.InstalmentState;
import fr.nouveauxlieux.award.agreement.InstalmentView;
import fr.nouveauxlieux.award.agreement.ListAgreements;
import fr.nouveauxlieux.award.agreement.ListPaymentFiles;
import fr.nouveauxlieux.award.agreement.PaymentOrder;
import fr.nouveauxlieux.award.agreement.PlannedInstalment;
import fr.nouveauxlieux.award.agreement.ProposeAmendment;
import fr.nouveauxlieux.award.agreement.ReadAgreement;
import fr.nouveauxlieux.award.agreement.ReadAgreementDocument;
import fr.nouveauxlieux.award.agreement.ReadOwnAgreement;
import fr.nouveauxlieux.award.agreement.RecordPayments;
import fr.nouveauxlieux.award.agreement.ReportDraft;
import fr.nouveauxlieux.award.agreement.RequestInstalment;
import fr.nouveauxlieux.award.agreement.ReviseAgreement;
import fr.nouveauxlieux.award.agreement.Schedule;
import fr.nouveauxlieux.award.agreement.SendingOutcome;
import fr.nouveauxlieux.award.agreement.SettleAgreement;
import fr.nouveauxlieux.award.agreement.SignAgreement;
import fr.nouveauxlieux.award.agreement.SignAmendment;
import fr.nouveauxlieux.award.agreement.SignatureDraft;
import fr.nouveauxlieux.award.agreement.SignatureManner;
import fr.nouveauxlieux.award.agreement.SubmitAgreement;
import fr.nouveauxlieux.award.agreement.SubmitReport;
import fr.nouveauxlieux.award.agreement.SuspendAgreement;
import fr.nouveauxlieux.award.agreement.TerminateAgreement;
import fr.nouveauxlieux.award.agreement.ValidateAgreement;
import fr.nouveauxlieux.award.agreement.ValidateInstalment;
import fr.nouveauxlieux.award.agreement.internal.ReportReminders;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Agreements from the decision to their end, each thing done by whom it is for. */
@ExtendWith(ArquillianExtension.class)
public class AgreementsIT {

    private static final Money GRANTED = Money.ofEuros(120_000);
    private static final DeskText TEXT = new DeskText("Le premier étage est ouvert.");
    private static final BankDetails ACCOUNT = new BankDetails("Les Amis", new Iban("FR1420041010050500013M02606"));

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private GivenDecisions decisions;

    @Inject
    private Clock clock;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private DraftAgreement draftAgreement;

    @Inject
    private ReviseAgreement reviseAgreement;

    @Inject
    private SubmitAgreement submitAgreement;

    @Inject
    private ValidateAgreement validateAgreement;

    @Inject
    private SignAgreement signAgreement;

    @Inject
    private CountersignAgreement countersignAgreement;

    @Inject
    private ActivateAgreement activateAgreement;

    @Inject
    private SuspendAgreement suspendAgreement;

    @Inject
    private TerminateAgreement terminateAgreement;

    @Inject
    private SettleAgreement settleAgreement;

    @Inject
    private GiveBankDetails giveBankDetails;

    @Inject
    private RequestInstalment requestInstalment;

    @Inject
    private CertifyService certifyService;

    @Inject
    private ValidateInstalment validateInstalment;

    @Inject
    private ExportPayments exportPayments;

    @Inject
    private ListPaymentFiles listPaymentFiles;

    @Inject
    private DownloadPaymentFile downloadPaymentFile;

    @Inject
    private AppendJoinedFile appendJoinedFile;

    @Inject
    private InContainer inContainer;

    @Inject
    private RecordPayments recordPayments;

    @Inject
    private SubmitReport submitReport;

    @Inject
    private AcceptReport acceptReport;

    @Inject
    private ProposeAmendment proposeAmendment;

    @Inject
    private SignAmendment signAmendment;

    @Inject
    private CountersignAmendment countersignAmendment;

    @Inject
    private AskRecovery askRecovery;

    @Inject
    private ReadAgreement readAgreement;

    @Inject
    private ReadOwnAgreement readOwnAgreement;

    @Inject
    private ReadAgreementDocument readDocument;

    @Inject
    private ListAgreements listAgreements;

    @Inject
    private JoinFile joinFile;

    @Inject
    private ReportReminders reminders;

    private record Case(CallCode call, Person author, DossierId dossier, Actor instructor, Actor authority) {}

    /** An accepted dossier of the département 59. */
    private Case accepted(String name, String rna) {
        CallCode call = samples.call(name);
        Person author = people.person(name);
        DossierId dossier = samples.begun(author, call, samples.organisation(author, rna));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set submitted_departement = '59', state = 'ACCEPTED', ended_at = submitted_at"
                + " where public_id = '" + dossier + "'");
        decisions.accept(dossier, new WaveKey(call, "premiere"), GRANTED, clock.instant());
        return new Case(
                call,
                author,
                dossier,
                people.staff(people.person(name + "-instructor").account(), Role.INSTRUCTOR),
                people.staff(people.person(name + "-authority").account(), Role.DECIDING_AUTHORITY));
    }

    private static final byte[] SIGNED_COPY = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% signed\ntrailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(StandardCharsets.UTF_8);

    private AgreementView view(Case one) {
        return requests.as(one.instructor(), () -> readAgreement.read(one.dossier()))
                .agreement()
                .orElseThrow();
    }

    private SignatureDraft typed(Case one, int document) {
        return new SignatureDraft(
                SignatureManner.TYPED,
                "Anne Exemple",
                "présidente",
                view(one).findDocument(document).orElseThrow().sha256());
    }

    private static void assertDone(AgreementOutcome outcome) {
        assertThat(outcome).isEqualTo(AgreementOutcome.DONE);
    }

    private void assertRefused(Actor actor, Callable<?> work) {
        assertThatThrownBy(() -> requests.as(actor, work)).isInstanceOf(RefusedException.class);
    }

    /** Drafted, validated, signed by both and in force. */
    private Case active(String name, String rna) {
        Case one = accepted(name, rna);
        assertDone(requests.as(one.instructor(), () -> draftAgreement.draft(one.dossier())));
        assertDone(requests.as(one.instructor(), () -> submitAgreement.submit(one.dossier())));
        assertDone(requests.as(one.authority(), () -> validateAgreement.validate(one.dossier())));
        SignatureDraft signature = typed(one, 0);
        assertDone(requests.in(one.author().session(), () -> signAgreement.sign(one.dossier(), signature))
                .outcome());
        assertDone(requests.as(one.authority(), () -> countersignAgreement.sign(one.dossier(), signature))
                .outcome());
        assertDone(requests.as(one.instructor(), () -> activateAgreement.activate(one.dossier())));
        return one;
    }

    @Test
    void anAgreementIsDraftedFromTheDecisionAndSignedByBothSidesInTurn() {
        Case one = accepted("agreement-signed", "W444444701");
        assertThat(requests.as(one.instructor(), () -> listAgreements.list(AgreementQuestion.ALL)))
                .filteredOn(line -> line.dossier().equals(one.dossier()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEmpty();
                    assertThat(line.amount()).isEqualTo(GRANTED);
                });
        assertDone(requests.as(one.instructor(), () -> draftAgreement.draft(one.dossier())));
        assertThat(requests.as(one.instructor(), () -> draftAgreement.draft(one.dossier())))
                .isEqualTo(AgreementOutcome.NOT_NOW);
        AgreementView drafted = view(one);
        assertThat(drafted.instalments())
                .extracting(InstalmentView::amount)
                .containsExactly(Money.ofEuros(40_000), Money.ofEuros(40_000), Money.ofEuros(40_000));
        assertRefused(one.instructor(), () -> validateAgreement.validate(one.dossier()));
        assertThat(requests.as(one.authority(), () -> validateAgreement.validate(one.dossier())))
                .isEqualTo(AgreementOutcome.NOT_NOW);

        Schedule two = new Schedule(List.of(
                new PlannedInstalment(drafted.startsOn(), Money.ofEuros(50_000)),
                new PlannedInstalment(drafted.startsOn().plusYears(1), Money.ofEuros(70_000))));
        Schedule less = new Schedule(List.of(new PlannedInstalment(drafted.startsOn(), Money.ofEuros(50_000))));
        AgreementTerms terms = new AgreementTerms("Un objet", drafted.startsOn(), drafted.endsOn(), two);
        assertThat(requests.as(
                        one.instructor(),
                        () -> reviseAgreement.revise(
                                one.dossier(),
                                new AgreementTerms("Un objet", drafted.startsOn(), drafted.endsOn(), less),
                                drafted.version())))
                .isEqualTo(AgreementOutcome.SUM_DIFFERS);
        assertDone(
                requests.as(one.instructor(), () -> reviseAgreement.revise(one.dossier(), terms, drafted.version())));
        assertThat(requests.as(
                        one.instructor(), () -> reviseAgreement.revise(one.dossier(), terms, drafted.version() - 1)))
                .isEqualTo(AgreementOutcome.OVERTAKEN);
        assertThat(view(one).instalments()).hasSize(2);

        assertDone(requests.as(one.instructor(), () -> submitAgreement.submit(one.dossier())));
        assertThat(requests.in(one.author().session(), () -> readDocument.read(one.dossier(), 0)))
                .isEmpty();
        assertDone(requests.as(one.authority(), () -> validateAgreement.validate(one.dossier())));
        assertThat(people.messages("agreement.to-sign", one.author().account())).isEqualTo(1);
        assertThat(requests.in(one.author().session(), () -> readDocument.read(one.dossier(), 0)))
                .isPresent();
        SignatureDraft signature = typed(one, 0);
        SignatureDraft ofAnother =
                new SignatureDraft(SignatureManner.TYPED, "Anne Exemple", "présidente", "0".repeat(64));
        assertThat(requests.as(one.authority(), () -> countersignAgreement.sign(one.dossier(), signature))
                        .outcome())
                .isEqualTo(AgreementOutcome.NOT_SIGNED_YET);
        assertThat(requests.in(one.author().session(), () -> signAgreement.sign(one.dossier(), ofAnother))
                        .outcome())
                .isEqualTo(AgreementOutcome.DIGEST_DIFFERS);
        SignatureDraft copy =
                new SignatureDraft(SignatureManner.UPLOADED, "Anne Exemple", "présidente", signature.sha256());
        var signed = requests.in(one.author().session(), () -> signAgreement.sign(one.dossier(), copy));
        assertDone(signed.outcome());
        UploadBeginning upload = requests.in(
                one.author().session(),
                () -> joinFile.begin(
                        one.dossier(), signed.copy().orElseThrow(), FileName.of("signee.pdf"), SIGNED_COPY.length));
        assertThat(upload).isInstanceOf(UploadBeginning.Begun.class);
        assertThat(requests.as(one.authority(), () -> countersignAgreement.sign(one.dossier(), signature))
                        .outcome())
                .as("a copy that did not come")
                .isEqualTo(AgreementOutcome.COPY_LACKS);
        requests.in(
                one.author().session(),
                () -> appendJoinedFile.append(
                        ((UploadBeginning.Begun) upload).id(), 0, SIGNED_COPY, SIGNED_COPY.length));
        inContainer.await(
                "the inspection",
                () -> people.count(
                                "select count(*) from attachment where state = 'SAFE' and id = ?",
                                ((UploadBeginning.Begun) upload).id().value())
                        == 1);
        assertRefused(
                one.instructor(),
                () -> joinFile.begin(one.dossier(), signed.copy().orElseThrow(), FileName.of("autre.pdf"), 10));
        assertThat(requests.in(one.author().session(), () -> signAgreement.sign(one.dossier(), signature))
                        .outcome())
                .isEqualTo(AgreementOutcome.ALREADY_SIGNED);
        assertDone(requests.as(one.authority(), () -> countersignAgreement.sign(one.dossier(), signature))
                .outcome());
        assertThat(view(one).state()).isEqualTo(AgreementState.SIGNED);
        assertThat(people.entries("award.countersign-agreement", one.dossier())).isEqualTo(1);
    }

    @Test
    void anInstalmentIsRequestedCertifiedValidatedByAnotherPaidAndReported() {
        Case one = active("agreement-paid", "W444444702");
        long first = view(one).instalments().get(0).key();
        long second = view(one).instalments().get(1).key();
        assertThat(request(one, first)).isEqualTo(AgreementOutcome.NO_BANK_DETAILS);
        assertDone(requests.in(one.author().session(), () -> giveBankDetails.give(one.dossier(), ACCOUNT)));
        assertThat(people.count(
                        "select count(*) from bank_details where dossier_id = ? and mask like '%20041010%'",
                        one.dossier().value()))
                .isZero();
        assertThat(request(one, second)).isEqualTo(AgreementOutcome.NOT_DUE_YET);
        assertDone(request(one, first));
        assertThat(view(one).instalments().get(0).evidence()).hasSize(1);

        // Of someone who has both roles, so that the rule alone stands in the way.
        Actor both = Actor.person(
                one.authority().account().orElseThrow(),
                Set.of(RoleGrant.everywhere(Role.INSTRUCTOR), RoleGrant.everywhere(Role.DECIDING_AUTHORITY)),
                true,
                Set.of(),
                Set.of(),
                Requests.HOME);
        assertDone(requests.as(both, () -> certifyService.certify(one.dossier(), first)));
        assertThat(requests.as(both, () -> validateInstalment.validate(one.dossier(), first)))
                .isEqualTo(AgreementOutcome.SAME_PERSON);
        Actor other = people.staff(people.person("agreement-paid-other").account(), Role.DECIDING_AUTHORITY);
        assertThat(requests.as(other, () -> exportPayments.export(one.call()))).isEmpty();
        assertDone(requests.as(other, () -> validateInstalment.validate(one.dossier(), first)));

        Actor ofTheBeneficiary = people.staff(one.author().account(), Role.DECIDING_AUTHORITY);
        assertThat(requests.as(ofTheBeneficiary, () -> exportPayments.export(one.call())))
                .isEmpty();

        PaymentOrder order =
                requests.as(other, () -> exportPayments.export(one.call())).orElseThrow();
        assertThat(order.toCsv()).contains("FR1420041010050500013M02606", "40000.00");
        assertThat(people.entries("award.export-payments", one.dossier())).isEqualTo(1);
        assertThat(requests.as(other, () -> exportPayments.export(one.call()))).isEmpty();
        assertThat(requests.as(other, () -> listPaymentFiles.list(one.call())))
                .singleElement()
                .satisfies(file -> assertThat(file.kept()).isTrue());
        assertThat(requests.as(other, () -> downloadPaymentFile.open(one.call(), order.reference())))
                .hasValueSatisfying(
                        again -> assertThat(again).isEqualTo(order.toCsv().getBytes(StandardCharsets.UTF_8)));
        assertThat(people.entries("award.download-payment-file", order.reference()))
                .isEqualTo(1);
        assertThat(people.count(
                        "select count(*) from payment_file where reference = ? and sealed is not null"
                                + " and position('FR14' in encode(sealed, 'escape')) = 0",
                        order.reference()))
                .isEqualTo(1);
        assertThat(requests.as(other, () -> downloadPaymentFile.open(new CallCode("autre"), order.reference())))
                .isEmpty();
        assertRefused(one.instructor(), () -> downloadPaymentFile.open(one.call(), order.reference()));

        String head = "versement;etat;date;motif\n";
        assertRefused(
                ofTheBeneficiary, () -> recordPayments.record(one.call(), head + first + ";paye;" + today() + ";\n"));
        assertThat(requests.as(
                                other,
                                () -> recordPayments.record(
                                        one.call(),
                                        head + "999999;paye;2020-01-01;\n" + first + ";paye;" + today() + ";\n"))
                        .faults())
                .hasSize(1);
        assertThat(view(one).instalments().get(0).state()).isEqualTo(InstalmentState.VALIDATED);
        assertThat(requests.as(other, () -> recordPayments.record(one.call(), head + first + ";echec;;Compte clos\n"))
                        .failed())
                .isEqualTo(1);
        assertDone(requests.as(other, () -> validateInstalment.validate(one.dossier(), first)));
        assertThat(requests.as(other, () -> exportPayments.export(one.call()))).isPresent();
        assertThat(requests.as(
                                other,
                                () -> recordPayments.record(one.call(), head + first + ";paye;" + today() + ";\n"))
                        .paid())
                .isEqualTo(1);
        assertThat(view(one).paid()).isEqualTo(Money.ofEuros(40_000));
        LocalDate end = view(one).endsOn();
        Schedule least = new Schedule(List.of(new PlannedInstalment(end, Money.ofEuros(1))));
        assertThat(requests.as(
                        one.instructor(),
                        () -> proposeAmendment.propose(
                                one.dossier(), new AmendmentDraft(Money.ofEuros(39_999), end, least, TEXT))))
                .isEqualTo(AgreementOutcome.BELOW_PAID);
        assertThat(requests.as(one.authority(), () -> settleAgreement.settle(one.dossier())))
                .isEqualTo(AgreementOutcome.SOMETHING_OPEN);
        assertThat(requests.as(
                        one.authority(),
                        () -> askRecovery.ask(one.dossier(), Money.ofEuros(40_001), today().plusDays(60), TEXT)))
                .isEqualTo(AgreementOutcome.MORE_THAN_PAID);
        assertDone(requests.as(
                one.authority(),
                () -> askRecovery.ask(one.dossier(), Money.ofEuros(1_000), today().plusDays(60), TEXT)));
    }

    private AgreementOutcome request(Case one, long instalment) {
        SendingOutcome outcome =
                requests.in(one.author().session(), () -> requestInstalment.request(one.dossier(), instalment, TEXT));
        return outcome.outcome();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
    }

    @Test
    void whileAReportIsLateNothingIsValidatedAndItsBeneficiaryIsRemindedOnce() {
        Case one = active("agreement-late", "W444444703");
        assertDone(requests.in(one.author().session(), () -> giveBankDetails.give(one.dossier(), ACCOUNT)));
        long instalment = view(one).instalments().get(0).key();
        long report = view(one).reports().get(0).key();
        assertDone(request(one, instalment));
        assertDone(requests.as(one.instructor(), () -> certifyService.certify(one.dossier(), instalment)));
        people.change("update agreement_report set due_on = '" + today().minusDays(1) + "' where id = " + report);
        requests.as(Actor.system("report-reminders"), People.done(reminders::send));
        requests.as(Actor.system("report-reminders"), People.done(reminders::send));
        assertThat(people.messages("agreement.report-late", one.author().account()))
                .isEqualTo(1);
        assertThat(requests.as(one.authority(), () -> validateInstalment.validate(one.dossier(), instalment)))
                .isEqualTo(AgreementOutcome.REPORT_LATE);
        ReportDraft draft = new ReportDraft(
                "Une année",
                Optional.empty(),
                Optional.empty(),
                Map.of(Indicator.VISITORS, 120_000L, Indicator.JOBS, 150L));
        assertDone(requests.in(one.author().session(), () -> submitReport.submit(one.dossier(), report, draft))
                .outcome());
        assertThat(view(one).reports().get(0).indicators()).containsEntry(Indicator.JOBS, 150L);
        assertDone(requests.as(one.instructor(), () -> acceptReport.accept(one.dossier(), report)));
        assertDone(requests.as(one.authority(), () -> validateInstalment.validate(one.dossier(), instalment)));
    }

    @Test
    void anAmendmentBindsOnceBothSidesSignedItAndNeverGoesBeyondTheDecision() {
        Case one = active("agreement-amended", "W444444704");
        AgreementView before = view(one);
        LocalDate later = before.endsOn().plusYears(1);
        Schedule rest = new Schedule(List.of(new PlannedInstalment(before.startsOn(), Money.ofEuros(100_000))));
        Schedule more = new Schedule(List.of(new PlannedInstalment(before.startsOn(), Money.ofEuros(120_001))));
        assertThat(requests.as(
                        one.instructor(),
                        () -> proposeAmendment.propose(
                                one.dossier(), new AmendmentDraft(Money.ofEuros(120_001), later, more, TEXT))))
                .isEqualTo(AgreementOutcome.ABOVE_DECISION);
        assertThat(requests.as(
                        one.instructor(),
                        () -> proposeAmendment.propose(
                                one.dossier(), new AmendmentDraft(Money.ofEuros(99_999), later, rest, TEXT))))
                .isEqualTo(AgreementOutcome.SUM_DIFFERS);
        assertDone(requests.as(
                one.instructor(),
                () -> proposeAmendment.propose(
                        one.dossier(), new AmendmentDraft(Money.ofEuros(100_000), later, rest, TEXT))));
        SignatureDraft signature = typed(one, 1);
        assertThat(requests.as(one.authority(), () -> countersignAmendment.sign(one.dossier(), signature))
                        .outcome())
                .isEqualTo(AgreementOutcome.NOT_SIGNED_YET);
        assertDone(requests.in(one.author().session(), () -> signAmendment.sign(one.dossier(), signature))
                .outcome());
        assertThat(view(one).amount()).isEqualTo(GRANTED);
        assertDone(requests.as(one.authority(), () -> countersignAmendment.sign(one.dossier(), signature))
                .outcome());
        AgreementView after = view(one);
        assertThat(after.amount()).isEqualTo(Money.ofEuros(100_000));
        assertThat(after.endsOn()).isEqualTo(later);
        assertThat(after.instalments()).extracting(InstalmentView::amount).containsExactly(Money.ofEuros(100_000));
        assertThat(after.reports()).hasSizeGreaterThan(before.reports().size());
    }

    @Test
    void nothingIsRequestedWhilePaymentsAreSuspendedNorOnceTheAgreementIsTerminated() {
        Case one = active("agreement-ended", "W444444705");
        assertDone(requests.in(one.author().session(), () -> giveBankDetails.give(one.dossier(), ACCOUNT)));
        long instalment = view(one).instalments().get(0).key();
        assertRefused(one.instructor(), () -> suspendAgreement.suspend(one.dossier(), TEXT));
        assertDone(requests.as(one.authority(), () -> suspendAgreement.suspend(one.dossier(), TEXT)));
        assertThat(request(one, instalment)).isEqualTo(AgreementOutcome.SUSPENDED);
        assertDone(requests.as(one.authority(), () -> terminateAgreement.terminate(one.dossier(), TEXT)));
        assertThat(view(one).instalments()).isEmpty();
        assertThat(request(one, instalment)).isEqualTo(AgreementOutcome.NOT_NOW);
        assertThat(people.count(
                        "select count(*) from agreement where dossier_id = ? and state = 'TERMINATED'",
                        one.dossier().value()))
                .isEqualTo(1);
    }

    @Test
    void anAgreementIsReadByItsBeneficiaryAndByStaffWithinReachAlone() {
        Case one = active("agreement-read", "W444444706");
        Person stranger = people.person("agreement-read-stranger");
        assertThatThrownBy(() -> requests.in(stranger.session(), () -> readOwnAgreement.read(one.dossier())))
                .isInstanceOf(RefusedException.class);
        assertThat(requests.in(one.author().session(), () -> readOwnAgreement.read(one.dossier()))
                        .agreement()
                        .orElseThrow()
                        .events())
                .isEmpty();
        Actor elsewhere = Actor.person(
                stranger.account(),
                Set.of(RoleGrant.within(Role.PREFECTURE, Set.of("62"))),
                true,
                Set.of(),
                Set.of(),
                Requests.HOME);
        assertRefused(elsewhere, () -> readAgreement.read(one.dossier()));
        assertThat(requests.as(elsewhere, () -> listAgreements.list(AgreementQuestion.ALL)))
                .noneMatch(line -> line.dossier().equals(one.dossier()));
        Actor here = people.staff(stranger.account(), Role.PREFECTURE);
        assertThat(requests.as(here, () -> listAgreements.list(AgreementQuestion.ALL)))
                .anyMatch(line -> line.dossier().equals(one.dossier()));
    }
}
