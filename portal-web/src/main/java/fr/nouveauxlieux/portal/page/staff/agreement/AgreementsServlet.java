package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.DownloadPaymentFile;
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
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The list of agreements, with sums by year; hands out the file of what is to be paid, and takes it back. */
@WebServlet("/agents/conventions")
@MultipartConfig(fileSizeThreshold = 2 * ReturnedFile.LARGEST)
public class AgreementsServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

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

    @Inject
    private transient DownloadPaymentFile downloadPaymentFile;

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
        if (form.value("action").equals("again")) {
            sendAgain(response, form);
            return;
        }
        boolean exporting = form.value("action").equals("export");
        List<String> offered = payments.getCalls().stream().map(Choice::code).toList();
        Optional<CallCode> call =
                form.findChoice(exporting ? "call" : "call-returned", offered).map(CallCode::new);
        if (call.isEmpty()) {
            form.refuse(exporting ? "call" : "call-returned", "entry.choose");
        } else if (exporting) {
            export(response, form, call.get());
        } else {
            record(request, response, form, call.get());
        }
    }

    /** The call and the reference of a file stand together in what is chosen. */
    private void sendAgain(HttpServletResponse response, Form form) throws IOException {
        Optional<String> chosen = form.findChoice(
                "again", payments.getFiles().stream().map(Choice::code).toList());
        String[] parts = chosen.orElse("").split("/", 2);
        Optional<byte[]> content =
                chosen.isEmpty() ? Optional.empty() : downloadPaymentFile.open(new CallCode(parts[0]), parts[1]);
        if (content.isEmpty()) {
            form.refuse("again", "entry.choose");
        } else {
            send(response, parts[1], content.get());
        }
    }

    private void export(HttpServletResponse response, Form form, CallCode call) throws IOException {
        Optional<PaymentOrder> order = exportPayments.export(call);
        if (order.isEmpty()) {
            form.refuse("call", "agreement.payments.none");
            return;
        }
        send(response, order.get().reference(), order.get().toCsv().getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse response, String reference, byte[] file) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setContentLength(file.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"versements-" + reference + ".csv\"");
        response.getOutputStream().write(file);
    }

    private void record(HttpServletRequest request, HttpServletResponse response, Form form, CallCode call)
            throws ServletException, IOException {
        Optional<String> csv = ReturnedFile.read(request, form);
        if (csv.isEmpty()) {
            return;
        }
        String field = form.value(ReturnedFile.TEXT).isEmpty() ? ReturnedFile.FILE : ReturnedFile.TEXT;
        PaymentReport report = recordPayments.record(call, csv.get());
        if (report.faults().isEmpty() && report.paid() + report.failed() > 0) {
            goOn(response, StaffSection.AGREEMENTS.path(), new NoticeCode("payments-recorded"));
            return;
        }
        if (report.faults().isEmpty()) {
            form.refuse(field, "agreement.payments.empty-file");
        }
        if (!report.faults().isEmpty()) {
            form.refuse(field, "agreement.payments.faulty", report.faults().size());
        }
        payments.tell(report.faults());
    }
}
