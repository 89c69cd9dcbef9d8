package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.AgreementTerms;
import fr.nouveauxlieux.award.agreement.AmendmentDraft;
import fr.nouveauxlieux.award.agreement.AskRecovery;
import fr.nouveauxlieux.award.agreement.DropAmendment;
import fr.nouveauxlieux.award.agreement.ProposeAmendment;
import fr.nouveauxlieux.award.agreement.RecordRecovery;
import fr.nouveauxlieux.award.agreement.ReviseAgreement;
import fr.nouveauxlieux.award.agreement.Schedule;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.agreement.AgreementFields;
import fr.nouveauxlieux.portal.text.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** What changes the terms of an agreement: its drafting, amendments, and what is to be paid back. */
@RequestScoped
public class AgreementChanges {

    private static final String OBJECT = "object";
    private static final String STARTS = "starts-on";
    private static final String ENDS = "ends-on";

    @Inject
    private ReviseAgreement reviseAgreement;

    @Inject
    private ProposeAmendment proposeAmendment;

    @Inject
    private DropAmendment dropAmendment;

    @Inject
    private AskRecovery askRecovery;

    @Inject
    private RecordRecovery recordRecovery;

    @Inject
    private Visit visit;

    /** @return whether there is such an action */
    boolean run(DossierId dossier, Form form) {
        switch (form.value("action")) {
            case "revise" -> revise(dossier, form);
            case "amend" -> amend(dossier, form);
            case "drop-amendment" -> StaffAgreementActions.told(dropAmendment.drop(dossier), form);
            case "ask-recovery" -> askRecovery(dossier, form);
            case "record-recovery" -> recordRecovery(dossier, form);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void revise(DossierId dossier, Form form) {
        String object = form.readText(OBJECT, AgreementTerms.LONGEST_OBJECT);
        if (object.isEmpty()) {
            form.refuse(OBJECT, "entry.required");
        }
        Optional<LocalDate> starts = AgreementFields.day(form, STARTS);
        Optional<LocalDate> ends = AgreementFields.day(form, ENDS);
        Optional<Schedule> schedule = AgreementFields.schedule(form, "schedule", language());
        if (!form.value("version").matches("\\d{1,18}")) {
            form.refuseAll("agreement.outcome.overtaken");
        }
        if (form.isRefused()) {
            return;
        }
        try {
            AgreementTerms terms =
                    new AgreementTerms(object, starts.orElseThrow(), ends.orElseThrow(), schedule.orElseThrow());
            StaffAgreementActions.told(
                    reviseAgreement.revise(dossier, terms, Long.parseLong(form.value("version"))), form);
        } catch (IllegalArgumentException wrong) {
            boolean ofEnd = wrong.getMessage().startsWith("endsOn");
            form.refuse(ofEnd ? ENDS : "schedule-day-1", ofEnd ? "agreement.wrong.end" : "agreement.wrong.outside");
        }
    }

    private void amend(DossierId dossier, Form form) {
        Optional<Money> amount = AgreementFields.amount(form, "amendment-amount", language());
        Optional<LocalDate> ends = AgreementFields.day(form, "amendment-ends-on");
        Optional<Schedule> rest = AgreementFields.schedule(form, "rest", language());
        Optional<DeskText> reason = AgreementFields.text(form, "amendment-reason");
        if (!form.isRefused()) {
            StaffAgreementActions.told(
                    proposeAmendment.propose(
                            dossier,
                            new AmendmentDraft(
                                    amount.orElseThrow(),
                                    ends.orElseThrow(),
                                    rest.orElseThrow(),
                                    reason.orElseThrow())),
                    form);
        }
    }

    private void askRecovery(DossierId dossier, Form form) {
        Optional<Money> amount = AgreementFields.amount(form, "recovery-amount", language());
        Optional<LocalDate> due = AgreementFields.day(form, "recovery-due");
        Optional<DeskText> reason = AgreementFields.text(form, "recovery-reason");
        if (!form.isRefused()) {
            StaffAgreementActions.told(
                    askRecovery.ask(dossier, amount.orElseThrow(), due.orElseThrow(), reason.orElseThrow()), form);
        }
    }

    private void recordRecovery(DossierId dossier, Form form) {
        Optional<Long> key = StaffAgreementActions.key(form);
        Optional<LocalDate> on = AgreementFields.day(form, "recovered-" + form.value("item"));
        if (!form.isRefused() && key.isPresent()) {
            StaffAgreementActions.told(recordRecovery.record(dossier, key.get(), on.orElseThrow()), form);
        }
    }

    private Language language() {
        return visit.getTexts().language();
    }
}
