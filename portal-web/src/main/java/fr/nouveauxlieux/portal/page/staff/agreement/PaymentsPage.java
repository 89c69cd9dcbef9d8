package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.ExportPayments;
import fr.nouveauxlieux.award.agreement.KeptPaymentFile;
import fr.nouveauxlieux.award.agreement.ListPaymentFiles;
import fr.nouveauxlieux.award.agreement.PaymentFault;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffExportServlet;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What stands beside the list of agreements: sums by year, and payment files. */
@Named("paymentsPage")
@RequestScoped
public class PaymentsPage {

    private static final int MOST_FAULTS = 50;

    @Inject
    private PaymentYearsTable years;

    @Inject
    private ListPaymentFiles listPaymentFiles;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private Visit visit;

    private List<PaymentFault> faults = List.of();
    private TableView drawn;

    /** What is wrong in the file that came back. */
    void tell(List<PaymentFault> found) {
        faults = found;
    }

    /** The first of them, line by line. */
    public List<String> getFaults() {
        return faults.stream()
                .limit(MOST_FAULTS)
                .map(fault -> visit.getTexts()
                        .format("agreement.payments.fault." + fault.kind().code(), fault.line()))
                .toList();
    }

    /** Drawn once, since pages ask for it at each of its cells. */
    public TableView getYears() {
        if (drawn == null) {
            drawn = draw();
        }
        return drawn;
    }

    private TableView draw() {
        TableShape shape = years.shape();
        TableQuery query = TableQuery.of(shape, Map.of());
        return new TableView(years.path(), shape, query, years.read(query), StaffExportServlet.addressOf(years.path()));
    }

    /** Files that were handed over and can be again, the latest of a call first. */
    public List<Choice> getFiles() {
        return getCalls().stream()
                .map(call -> new CallCode(call.code()))
                .flatMap(call -> listPaymentFiles.list(call).stream()
                        .filter(KeptPaymentFile::kept)
                        .map(file -> new Choice(call + "/" + file.reference(), file.reference())))
                .toList();
    }

    /** Those whose instalments whoever reads may have paid; none for most. */
    public List<Choice> getCalls() {
        return calls.list().stream()
                .filter(call -> permissions.may(ExportPayments.class, call.code()))
                .map(call -> new Choice(call.code().value(), call.title().in(visit.getLanguage())))
                .toList();
    }
}
