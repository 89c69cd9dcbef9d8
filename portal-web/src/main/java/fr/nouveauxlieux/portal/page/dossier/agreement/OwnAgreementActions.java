package fr.nouveauxlieux.portal.page.dossier.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.BankDetails;
import fr.nouveauxlieux.award.agreement.GiveBankDetails;
import fr.nouveauxlieux.award.agreement.Iban;
import fr.nouveauxlieux.award.agreement.Indicator;
import fr.nouveauxlieux.award.agreement.ReportDraft;
import fr.nouveauxlieux.award.agreement.RequestInstalment;
import fr.nouveauxlieux.award.agreement.SendingOutcome;
import fr.nouveauxlieux.award.agreement.SignAgreement;
import fr.nouveauxlieux.award.agreement.SignAmendment;
import fr.nouveauxlieux.award.agreement.SignatureDraft;
import fr.nouveauxlieux.award.agreement.SignatureManner;
import fr.nouveauxlieux.award.agreement.SigningOutcome;
import fr.nouveauxlieux.award.agreement.SubmitReport;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.agreement.AgreementFields;
import fr.nouveauxlieux.portal.page.agreement.AgreementWords;
import fr.nouveauxlieux.portal.text.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be sent from the page of one's own agreement. Each leaves the form refused, or is done. */
@RequestScoped
public class OwnAgreementActions {

    private static final Set<String> KNOWN = Set.of("sign", "sign-amendment", "bank", "request", "report");
    private static final String IBAN = "iban";
    private static final int LONGEST_IBAN = 60;

    @Inject
    private SignAgreement signAgreement;

    @Inject
    private SignAmendment signAmendment;

    @Inject
    private GiveBankDetails giveBankDetails;

    @Inject
    private RequestInstalment requestInstalment;

    @Inject
    private SubmitReport submitReport;

    @Inject
    private Visit visit;

    boolean knows(String action) {
        return KNOWN.contains(action);
    }

    /** The field of the form that files are chosen in. */
    String fileField(Form form) {
        return switch (form.value("action")) {
            case "request" -> "request-" + form.value("item") + "-files";
            case "report" -> "report-" + form.value("item") + "-files";
            default -> "sign-files";
        };
    }

    /** @return what files are joined to; empty where nothing takes any */
    Optional<Writing> run(DossierId dossier, Form form, boolean filesChosen) {
        return switch (form.value("action")) {
            case "sign", "sign-amendment" -> sign(dossier, form, filesChosen);
            case "bank" -> giveBank(dossier, form);
            case "request" -> request(dossier, form);
            default -> report(dossier, form);
        };
    }

    private Optional<Writing> sign(DossierId dossier, Form form, boolean filesChosen) {
        Optional<SignatureDraft> draft = AgreementFields.signature(form, "sign");
        if (draft.filter(one -> one.manner() == SignatureManner.UPLOADED).isPresent() && !filesChosen) {
            form.refuse("sign-files", "agreement.wrong.copy");
        }
        if (form.isRefused()) {
            return Optional.empty();
        }
        SigningOutcome outcome = form.value("action").equals("sign")
                ? signAgreement.sign(dossier, draft.orElseThrow())
                : signAmendment.sign(dossier, draft.orElseThrow());
        AgreementWords.isDone(outcome.outcome(), form);
        return outcome.copy();
    }

    private Optional<Writing> giveBank(DossierId dossier, Form form) {
        String holder = form.requireLine("holder", BankDetails.LONGEST_HOLDER);
        Optional<Iban> iban = Iban.find(form.requireLine(IBAN, LONGEST_IBAN));
        if (iban.isEmpty()) {
            form.refuse(IBAN, "agreement.wrong.iban");
        }
        if (!form.isRefused()) {
            AgreementWords.isDone(giveBankDetails.give(dossier, new BankDetails(holder, iban.orElseThrow())), form);
        }
        return Optional.empty();
    }

    private Optional<Writing> request(DossierId dossier, Form form) {
        Optional<Long> key = key(form);
        Optional<DeskText> text = AgreementFields.text(form, "request-" + form.value("item"));
        if (form.isRefused()) {
            return Optional.empty();
        }
        return sent(requestInstalment.request(dossier, key.orElseThrow(), text.orElseThrow()), form);
    }

    private Optional<Writing> report(DossierId dossier, Form form) {
        Optional<Long> key = key(form);
        String prefix = "report-" + form.value("item");
        Language language = visit.getTexts().language();
        String content = form.readText(prefix, ReportDraft.LONGEST);
        if (content.isEmpty()) {
            form.refuse(prefix, "entry.required");
        }
        boolean financial = form.has("financial", "yes");
        Optional<Money> expenses = financial ? AgreementFields.amount(form, prefix + "-expenses", language) : none();
        Optional<Money> income = financial ? AgreementFields.amount(form, prefix + "-income", language) : none();
        Map<Indicator, Long> indicators = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            String field = prefix + "-" + AgreementWords.code(indicator);
            if (!form.value(field).isEmpty()) {
                AgreementFields.hundredths(form, field, language, indicator == Indicator.BALANCE)
                        .ifPresent(number -> indicators.put(indicator, number));
            }
        }
        if (form.isRefused()) {
            return Optional.empty();
        }
        try {
            return sent(
                    submitReport.submit(
                            dossier, key.orElseThrow(), new ReportDraft(content, expenses, income, indicators)),
                    form);
        } catch (IllegalArgumentException sumsLack) {
            form.refuseAll("agreement.wrong.sums");
            return Optional.empty();
        }
    }

    private static Optional<Money> none() {
        return Optional.empty();
    }

    private static Optional<Writing> sent(SendingOutcome outcome, Form form) {
        AgreementWords.isDone(outcome.outcome(), form);
        return outcome.sent();
    }

    private static Optional<Long> key(Form form) {
        String text = form.value("item");
        if (!text.matches("[1-9]\\d{0,17}")) {
            form.refuseAll("agreement.outcome.not-now");
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(text));
    }
}
