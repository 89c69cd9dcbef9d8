package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.AcceptReport;
import fr.nouveauxlieux.award.agreement.ActivateAgreement;
import fr.nouveauxlieux.award.agreement.AgreementOutcome;
import fr.nouveauxlieux.award.agreement.AskInstalmentCorrections;
import fr.nouveauxlieux.award.agreement.AskReportCorrections;
import fr.nouveauxlieux.award.agreement.CertifyService;
import fr.nouveauxlieux.award.agreement.CountersignAgreement;
import fr.nouveauxlieux.award.agreement.CountersignAmendment;
import fr.nouveauxlieux.award.agreement.DraftAgreement;
import fr.nouveauxlieux.award.agreement.ResumeAgreement;
import fr.nouveauxlieux.award.agreement.ReturnInstalment;
import fr.nouveauxlieux.award.agreement.SendBackAgreement;
import fr.nouveauxlieux.award.agreement.SettleAgreement;
import fr.nouveauxlieux.award.agreement.SignatureDraft;
import fr.nouveauxlieux.award.agreement.SignatureManner;
import fr.nouveauxlieux.award.agreement.SigningOutcome;
import fr.nouveauxlieux.award.agreement.SubmitAgreement;
import fr.nouveauxlieux.award.agreement.SuspendAgreement;
import fr.nouveauxlieux.award.agreement.TerminateAgreement;
import fr.nouveauxlieux.award.agreement.ValidateAgreement;
import fr.nouveauxlieux.award.agreement.ValidateInstalment;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.agreement.AgreementFields;
import fr.nouveauxlieux.portal.page.agreement.AgreementWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What can be sent from the page of an agreement, but for what {@link AgreementChanges} reads. Each leaves the form refused, or is done. */
@RequestScoped
public class StaffAgreementActions {

    @Inject
    private DraftAgreement draftAgreement;

    @Inject
    private SubmitAgreement submitAgreement;

    @Inject
    private SendBackAgreement sendBackAgreement;

    @Inject
    private ValidateAgreement validateAgreement;

    @Inject
    private CountersignAgreement countersignAgreement;

    @Inject
    private CountersignAmendment countersignAmendment;

    @Inject
    private ActivateAgreement activateAgreement;

    @Inject
    private SuspendAgreement suspendAgreement;

    @Inject
    private ResumeAgreement resumeAgreement;

    @Inject
    private TerminateAgreement terminateAgreement;

    @Inject
    private SettleAgreement settleAgreement;

    @Inject
    private AskInstalmentCorrections askInstalmentCorrections;

    @Inject
    private CertifyService certifyService;

    @Inject
    private ReturnInstalment returnInstalment;

    @Inject
    private ValidateInstalment validateInstalment;

    @Inject
    private AcceptReport acceptReport;

    @Inject
    private AskReportCorrections askReportCorrections;

    @Inject
    private AgreementChanges changes;

    /** @return whether there is such an action */
    boolean run(DossierId dossier, Form form) {
        switch (form.value("action")) {
            case "draft" -> told(draftAgreement.draft(dossier), form);
            case "submit" -> told(submitAgreement.submit(dossier), form);
            case "send-back" ->
                withReason(form, "send-back-reason", reason -> sendBackAgreement.sendBack(dossier, reason));
            case "validate" -> told(validateAgreement.validate(dossier), form);
            case "activate" -> told(activateAgreement.activate(dossier), form);
            case "suspend" -> withReason(form, "suspend-reason", reason -> suspendAgreement.suspend(dossier, reason));
            case "resume" -> told(resumeAgreement.resume(dossier), form);
            case "terminate" ->
                withReason(form, "terminate-reason", reason -> terminateAgreement.terminate(dossier, reason));
            case "settle" -> told(settleAgreement.settle(dossier), form);
            default -> {
                return runOnItem(dossier, form) || changes.run(dossier, form);
            }
        }
        return true;
    }

    private boolean runOnItem(DossierId dossier, Form form) {
        Optional<Long> key = key(form);
        if (key.isEmpty()) {
            return false;
        }
        switch (form.value("action")) {
            case "ask-corrections" ->
                withReason(form, key.get(), (one, reason) -> askInstalmentCorrections.ask(dossier, one, reason));
            case "certify" -> told(certifyService.certify(dossier, key.get()), form);
            case "return" ->
                withReason(form, key.get(), (one, reason) -> returnInstalment.giveBack(dossier, one, reason));
            case "validate-instalment" -> told(validateInstalment.validate(dossier, key.get()), form);
            case "accept-report" -> told(acceptReport.accept(dossier, key.get()), form);
            case "ask-report-corrections" ->
                withReason(
                        form,
                        "report-" + key.get() + "-reason",
                        reason -> askReportCorrections.ask(dossier, key.get(), reason));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** @return what the signed copy is joined to; empty for one that is typed */
    Optional<Writing> countersign(DossierId dossier, Form form, boolean filesChosen) {
        Optional<SignatureDraft> draft = AgreementFields.signature(form, "sign");
        if (draft.filter(one -> one.manner() == SignatureManner.UPLOADED).isPresent() && !filesChosen) {
            form.refuse("sign-files", "agreement.wrong.copy");
        }
        if (form.isRefused()) {
            return Optional.empty();
        }
        SigningOutcome outcome = form.value("action").equals("countersign")
                ? countersignAgreement.sign(dossier, draft.orElseThrow())
                : countersignAmendment.sign(dossier, draft.orElseThrow());
        told(outcome.outcome(), form);
        return outcome.copy();
    }

    static Optional<Long> key(Form form) {
        return Optional.of(form.value("item"))
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf);
    }

    private static void withReason(Form form, long key, BiFunction<Long, DeskText, AgreementOutcome> act) {
        withReason(form, form.value("action") + "-" + key + "-reason", reason -> act.apply(key, reason));
    }

    private static void withReason(Form form, String field, Function<DeskText, AgreementOutcome> act) {
        AgreementFields.text(form, field).ifPresent(reason -> told(act.apply(reason), form));
    }

    static void told(AgreementOutcome outcome, Form form) {
        AgreementWords.isDone(outcome, form);
    }
}
