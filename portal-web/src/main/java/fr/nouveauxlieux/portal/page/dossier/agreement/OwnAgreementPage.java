package fr.nouveauxlieux.portal.page.dossier.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.AgreementAction;
import fr.nouveauxlieux.award.agreement.AgreementSheet;
import fr.nouveauxlieux.award.agreement.AgreementState;
import fr.nouveauxlieux.award.agreement.AgreementView;
import fr.nouveauxlieux.award.agreement.AmendmentState;
import fr.nouveauxlieux.award.agreement.DocumentView;
import fr.nouveauxlieux.award.agreement.DocumentView.SignatureView;
import fr.nouveauxlieux.award.agreement.GiveBankDetails;
import fr.nouveauxlieux.award.agreement.InstalmentAction;
import fr.nouveauxlieux.award.agreement.InstalmentView;
import fr.nouveauxlieux.award.agreement.ReadOwnAgreement;
import fr.nouveauxlieux.award.agreement.ReportView;
import fr.nouveauxlieux.award.agreement.RequestInstalment;
import fr.nouveauxlieux.award.agreement.Side;
import fr.nouveauxlieux.award.agreement.SignAgreement;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.agreement.AgreementAddress;
import fr.nouveauxlieux.portal.page.file.FileRow;
import fr.nouveauxlieux.portal.page.file.JoinedFileRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What the page of an agreement shows to its beneficiary. */
@Named("ownAgreement")
@RequestScoped
public class OwnAgreementPage {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private ReadOwnAgreement readOwnAgreement;

    @Inject
    private Permissions permissions;

    @Inject
    private JoinedFileRows joinedFiles;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    private AgreementSheet sheet;

    /** @return false where there is nothing to show to a beneficiary yet */
    boolean show(DossierId dossier) {
        sheet = readOwnAgreement.read(dossier);
        return sheet.agreement()
                .filter(view ->
                        view.state() != AgreementState.DRAFTING && view.state() != AgreementState.INTERNAL_VALIDATION)
                .isPresent();
    }

    public AgreementSheet getSheet() {
        return sheet;
    }

    public AgreementView getView() {
        return sheet.agreement().orElseThrow();
    }

    public String getTitle() {
        return visit.getTexts().format("agreement.title", sheet.number());
    }

    public String getPath() {
        return "/dossiers/" + sheet.dossier() + "/convention";
    }

    /** Of the file of its indicators. */
    public String getIndicatorsPath() {
        return getPath() + AgreementAddress.INDICATORS;
    }

    /** Where forms with files are sent. */
    public String getSendingPath() {
        return AdmissionFilter.AGREEMENTS + "/" + sheet.dossier();
    }

    /** The document that waits for the beneficiary's signature; null for none. */
    public DocumentView getToSign() {
        if (!permissions.may(SignAgreement.class, sheet.dossier())) {
            return null;
        }
        if (getView().allows(AgreementAction.SIGN)) {
            return getView()
                    .findDocument(0)
                    .filter(OwnAgreementPage::isUnsigned)
                    .orElse(null);
        }
        return getView()
                .findOpenAmendment()
                .filter(amendment -> amendment.state() == AmendmentState.PROPOSED)
                .flatMap(amendment -> getView().findDocument(amendment.number()))
                .filter(OwnAgreementPage::isUnsigned)
                .orElse(null);
    }

    private static boolean isUnsigned(DocumentView document) {
        return !document.isSignedBy(Side.BENEFICIARY);
    }

    public boolean isBankOpen() {
        return !getView().state().isOver() && permissions.may(GiveBankDetails.class, sheet.dossier());
    }

    public boolean isRequestable(InstalmentView instalment) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
        return getView().isPaying()
                && instalment.allows(InstalmentAction.REQUEST)
                && !today.isBefore(instalment.plannedOn())
                && permissions.may(RequestInstalment.class, sheet.dossier());
    }

    public boolean isSendable(ReportView report) {
        return getView().state() == AgreementState.ACTIVE
                && report.state().isAwaited()
                && permissions.may(RequestInstalment.class, sheet.dossier());
    }

    /** The signed copy that was sent. */
    public List<FileRow> copyOf(SignatureView signature) {
        return joinedTo(signature.copy().stream().toList());
    }

    public List<FileRow> joinedTo(List<Writing> writings) {
        return writings.stream()
                .flatMap(writing -> joinedFiles.listOwn(sheet.dossier(), writing).stream())
                .toList();
    }
}
