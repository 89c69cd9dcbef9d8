package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.ExportPayments;
import fr.nouveauxlieux.award.agreement.PaymentOrder;
import fr.nouveauxlieux.award.agreement.PaymentReport;
import fr.nouveauxlieux.award.agreement.RecordPayments;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.portal.page.staff.StaffTable;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The list of agreements, with sums by year; hands out the file of what is to be paid, and takes it back. */
@WebServlet("/agents/conventions")
public class AgreementsServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FILE = 200_000;
    private static final String RETURNED = "returned";

    @Inject
    private transient AgreementsTable table;

    @Inject
    private transient StaffTable staffTable;

    @Inject
    private transient PaymentsPage payments;

    @Inject
    private transient ExportPayments exportPayments;

    @Inject
    private transient RecordPayments recordPayments;

    @Override
    protected String view() {
        return "staff/agreements";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        staffTable.show(table, request);
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        boolean exporting = form.value("action").equals("export");
        List<String> offered = payments.getCalls().stream().map(Choice::code).toList();
        Optional<CallCode> call =
                form.findChoice(exporting ? "call" : "call-returned", offered).map(CallCode::new);
        if (call.isEmpty()) {
            form.refuse(exporting ? "call" : "call-returned", "entry.choose");
        } else if (exporting) {
            export(response, form, call.get());
        } else {
            record(response, form, call.get());
        }
    }

    private void export(HttpServletResponse response, Form form, CallCode call) throws IOException {
        Optional<PaymentOrder> order = exportPayments.export(call);
        if (order.isEmpty()) {
            form.refuse("call", "agreement.payments.none");
            return;
        }
        byte[] file = order.get().toCsv().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setContentLength(file.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"versements-" + order.get().reference() + ".csv\"");
        response.getOutputStream().write(file);
    }

    private void record(HttpServletResponse response, Form form, CallCode call) {
        String csv = form.readText(RETURNED, LONGEST_FILE);
        if (csv.isEmpty()) {
            form.refuse(RETURNED, "entry.required");
        }
        if (form.isRefused()) {
            return;
        }
        PaymentReport report = recordPayments.record(call, csv);
        if (report.faults().isEmpty() && report.paid() + report.failed() > 0) {
            goOn(response, StaffSection.AGREEMENTS.path(), new NoticeCode("payments-recorded"));
            return;
        }
        if (report.faults().isEmpty()) {
            form.refuse(RETURNED, "agreement.payments.empty-file");
        }
        if (!report.faults().isEmpty()) {
            form.refuse(RETURNED, "agreement.payments.faulty", report.faults().size());
        }
        payments.tell(report.faults());
    }
}
