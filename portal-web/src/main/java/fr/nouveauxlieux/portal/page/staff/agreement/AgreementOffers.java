package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.AcceptReport;
import fr.nouveauxlieux.award.agreement.ActivateAgreement;
import fr.nouveauxlieux.award.agreement.AgreementAction;
import fr.nouveauxlieux.award.agreement.AgreementState;
import fr.nouveauxlieux.award.agreement.AgreementView;
import fr.nouveauxlieux.award.agreement.AmendmentState;
import fr.nouveauxlieux.award.agreement.AskInstalmentCorrections;
import fr.nouveauxlieux.award.agreement.AskRecovery;
import fr.nouveauxlieux.award.agreement.CertifyService;
import fr.nouveauxlieux.award.agreement.CountersignAgreement;
import fr.nouveauxlieux.award.agreement.DocumentView;
import fr.nouveauxlieux.award.agreement.DraftAgreement;
import fr.nouveauxlieux.award.agreement.DropAmendment;
import fr.nouveauxlieux.award.agreement.InstalmentAction;
import fr.nouveauxlieux.award.agreement.InstalmentState;
import fr.nouveauxlieux.award.agreement.InstalmentView;
import fr.nouveauxlieux.award.agreement.ProposeAmendment;
import fr.nouveauxlieux.award.agreement.ReportState;
import fr.nouveauxlieux.award.agreement.ReportView;
import fr.nouveauxlieux.award.agreement.ResumeAgreement;
import fr.nouveauxlieux.award.agreement.ReviseAgreement;
import fr.nouveauxlieux.award.agreement.SendBackAgreement;
import fr.nouveauxlieux.award.agreement.SettleAgreement;
import fr.nouveauxlieux.award.agreement.Side;
import fr.nouveauxlieux.award.agreement.SubmitAgreement;
import fr.nouveauxlieux.award.agreement.SuspendAgreement;
import fr.nouveauxlieux.award.agreement.TerminateAgreement;
import fr.nouveauxlieux.award.agreement.ValidateAgreement;
import fr.nouveauxlieux.award.agreement.ValidateInstalment;
import fr.nouveauxlieux.permission.Permissions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** What whoever reads an agreement may do with it now, as far as it can be told beforehand. */
@Named("agreementOffers")
@RequestScoped
public class AgreementOffers {

    private record Offer(AgreementAction action, Class<?> useCase) {}

    private static final Map<String, Offer> OFFERS = Map.ofEntries(
            Map.entry("revise", new Offer(AgreementAction.REVISE, ReviseAgreement.class)),
            Map.entry("submit", new Offer(AgreementAction.SUBMIT, SubmitAgreement.class)),
            Map.entry("send-back", new Offer(AgreementAction.SEND_BACK, SendBackAgreement.class)),
            Map.entry("validate", new Offer(AgreementAction.VALIDATE, ValidateAgreement.class)),
            Map.entry("activate", new Offer(AgreementAction.ACTIVATE, ActivateAgreement.class)),
            Map.entry("suspend", new Offer(AgreementAction.SUSPEND, SuspendAgreement.class)),
            Map.entry("resume", new Offer(AgreementAction.RESUME, ResumeAgreement.class)),
            Map.entry("terminate", new Offer(AgreementAction.TERMINATE, TerminateAgreement.class)),
            Map.entry("settle", new Offer(AgreementAction.SETTLE, SettleAgreement.class)),
            Map.entry("amend", new Offer(AgreementAction.PROPOSE_AMENDMENT, ProposeAmendment.class)),
            Map.entry("drop-amendment", new Offer(AgreementAction.DROP_AMENDMENT, DropAmendment.class)),
            Map.entry("ask-recovery", new Offer(AgreementAction.ASK_RECOVERY, AskRecovery.class)),
            Map.entry("record-recovery", new Offer(AgreementAction.RECORD_RECOVERY, AskRecovery.class)));

    private static final Map<String, Class<?>> INSTALMENT_OFFERS = Map.of(
            "ASK_CORRECTIONS", AskInstalmentCorrections.class,
            "CERTIFY_SERVICE", CertifyService.class,
            "RETURN", ValidateInstalment.class,
            "VALIDATE", ValidateInstalment.class);

    @Inject
    private StaffAgreementPage page;

    @Inject
    private Permissions permissions;

    static boolean isStillToCome(InstalmentView instalment) {
        return instalment.state() != InstalmentState.PAID && instalment.state() != InstalmentState.VALIDATED;
    }

    public boolean isDraftable() {
        boolean free = page.getView() == null || page.getView().state() == AgreementState.TERMINATED;
        return free && page.getSheet().granted().isPresent() && may(DraftAgreement.class);
    }

    /** @param code of the form that would be sent */
    public boolean may(String code) {
        AgreementView view = page.getView();
        Offer offer = OFFERS.get(code);
        if (view == null || !view.allows(offer.action()) || !may(offer.useCase())) {
            return false;
        }
        return switch (code) {
            case "suspend" -> view.suspendedAt().isEmpty();
            case "resume" -> view.suspendedAt().isPresent();
            case "amend" -> view.findOpenAmendment().isEmpty();
            case "drop-amendment" -> view.findOpenAmendment().isPresent();
            default -> true;
        };
    }

    /** @param action of {@link InstalmentAction} */
    public boolean mayOn(InstalmentView instalment, String action) {
        return page.getView().isPaying()
                && instalment.allows(InstalmentAction.valueOf(action))
                && may(INSTALMENT_OFFERS.get(action));
    }

    public boolean isJudgeable(ReportView report) {
        return report.state() == ReportState.SUBMITTED && may(AcceptReport.class);
    }

    /** The document that waits for the signature of the State; null for none. */
    public DocumentView getToSign() {
        AgreementView view = page.getView();
        if (view == null || !may(CountersignAgreement.class)) {
            return null;
        }
        if (view.allows(AgreementAction.COUNTERSIGN)) {
            return view.findDocument(0)
                    .filter(document -> document.isSignedBy(Side.BENEFICIARY))
                    .orElse(null);
        }
        return view.findOpenAmendment()
                .filter(amendment -> amendment.state() == AmendmentState.SIGNED)
                .flatMap(amendment -> view.findDocument(amendment.number()))
                .orElse(null);
    }

    private boolean may(Class<?> useCase) {
        return permissions.may(useCase, page.getSheet().dossier());
    }
}
