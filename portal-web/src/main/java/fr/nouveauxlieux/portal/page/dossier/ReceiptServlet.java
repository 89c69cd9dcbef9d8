package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.dossier.ReadReceipt;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What was submitted and when, with its receipts; below it, each receipt as a file. */
public class ReceiptServlet extends DossierFormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadReceipt readReceipt;

    @Override
    protected String view() {
        return "dossier/receipts";
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        DossierAddress address = DossierAddress.find(request.getPathInfo()).orElseThrow();
        if (address.rest().isEmpty() || !actor().isSignedIn()) {
            super.service(request, response);
        } else {
            sendFile(request, response, address);
        }
    }

    @Override
    protected boolean prepare(HttpServletRequest request, DossierAddress address, DossierSheet sheet) {
        return !sheet.submissions().isEmpty();
    }

    /** Nothing is sent here. */
    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form, DossierAddress address)
            throws ServletException, IOException {
        goOn(response, DossierAddress.of(address.dossier(), DossierAddress.RECEIPTS));
    }

    private void sendFile(HttpServletRequest request, HttpServletResponse response, DossierAddress address)
            throws ServletException, IOException {
        try {
            DossierSheet sheet = open(address.dossier());
            boolean known = address.rest().matches("[1-9]\\d{0,3}")
                    && Integer.parseInt(address.rest()) <= sheet.submissions().size();
            if (!known || !request.getMethod().equals("GET")) {
                showNotFound(request, response);
                return;
            }
            byte[] file = readReceipt.read(sheet.id(), Integer.parseInt(address.rest()));
            response.setContentType("application/pdf");
            response.setContentLength(file.length);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"recepisse-" + sheet.number() + "-" + address.rest() + ".pdf\"");
            response.getOutputStream().write(file);
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        } catch (RefusedException refused) {
            answerRefusal(request, response);
        }
    }
}
