package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.AgreementSheet;
import fr.nouveauxlieux.award.agreement.AgreementView;
import fr.nouveauxlieux.award.agreement.DocumentView.SignatureView;
import fr.nouveauxlieux.award.agreement.InstalmentView;
import fr.nouveauxlieux.award.agreement.ReadAgreement;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.agreement.AgreementWords;
import fr.nouveauxlieux.portal.page.file.FileRow;
import fr.nouveauxlieux.portal.page.file.JoinedFileRows;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** What the staff's page of an agreement shows. What whoever reads it may do is told by {@link AgreementOffers}. */
@Named("staffAgreement")
@RequestScoped
public class StaffAgreementPage {

    /** Rows that a schedule may have on the page. */
    private static final int ROWS = 8;

    @Inject
    private ReadAgreement readAgreement;

    @Inject
    private JoinedFileRows joinedFiles;

    @Inject
    private AgreementWords words;

    @Inject
    private Visit visit;

    private AgreementSheet sheet;

    void show(DossierId dossier) {
        sheet = readAgreement.read(dossier);
    }

    /** Whether there is anything to show: a decision that grants something, or an agreement. */
    boolean isShown() {
        return sheet.granted().isPresent() || sheet.agreement().isPresent();
    }

    /** What the draft says so far, for whoever changes it. */
    void fill(Form form) {
        sheet.agreement().ifPresent(view -> {
            form.fill("version", Long.toString(view.version()))
                    .fill("object", view.object())
                    .fill("starts-on", view.startsOn().toString())
                    .fill("ends-on", view.endsOn().toString())
                    .fill("amendment-amount", words.typed(view.amount()))
                    .fill("amendment-ends-on", view.endsOn().toString());
            fill(form, "schedule", view.instalments());
            fill(
                    form,
                    "rest",
                    view.instalments().stream()
                            .filter(AgreementOffers::isStillToCome)
                            .toList());
        });
    }

    private void fill(Form form, String prefix, List<InstalmentView> instalments) {
        for (int i = 0; i < instalments.size(); i++) {
            form.fill(prefix + "-day-" + (i + 1), instalments.get(i).plannedOn().toString())
                    .fill(
                            prefix + "-amount-" + (i + 1),
                            words.typed(instalments.get(i).amount()));
        }
    }

    public AgreementSheet getSheet() {
        return sheet;
    }

    /** Null where nothing is drafted yet. */
    public AgreementView getView() {
        return sheet.agreement().orElse(null);
    }

    public String getTitle() {
        return visit.getTexts().format("agreement.title", sheet.number());
    }

    public String getPath() {
        return StaffSection.AGREEMENTS.path() + "/" + sheet.dossier();
    }

    /** Of the file of its indicators. */
    public String getIndicatorsPath() {
        return IndicatorsTable.addressOf(sheet.dossier());
    }

    /** Where forms with files are sent. */
    public String getSendingPath() {
        return AdmissionFilter.STAFF_AGREEMENTS + "/" + sheet.dossier();
    }

    /** Numbers of the rows of a schedule. */
    public List<Integer> getRows() {
        int there = sheet.agreement().map(view -> view.instalments().size()).orElse(0);
        return IntStream.rangeClosed(1, Math.max(ROWS, there)).boxed().toList();
    }

    /** The signed copy that was sent. */
    public List<FileRow> copyOf(SignatureView signature) {
        return joinedTo(signature.copy().stream().toList());
    }

    public List<FileRow> joinedTo(List<Writing> writings) {
        return writings.stream()
                .flatMap(writing -> joinedFiles.listForStaff(sheet.dossier(), writing).stream())
                .toList();
    }
}
