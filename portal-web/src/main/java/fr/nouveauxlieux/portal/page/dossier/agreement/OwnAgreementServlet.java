package fr.nouveauxlieux.portal.page.dossier.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.ReadAgreementDocument;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.portal.door.BodyGate;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.FormServlet;
import fr.nouveauxlieux.portal.page.agreement.AgreementAddress;
import fr.nouveauxlieux.portal.page.agreement.IndicatorTable;
import fr.nouveauxlieux.portal.page.agreement.IndicatorWords;
import fr.nouveauxlieux.portal.page.file.JoinedFileSender;
import fr.nouveauxlieux.portal.table.TableCsv;
import fr.nouveauxlieux.portal.table.TableQuery;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page {@code /dossiers/{id}/convention} and its documents, and where its forms with files are sent. How large these
 * may be, and from whom, is judged before, by {@code MessageGate}.
 */
public class OwnAgreementServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnAgreementPage page;

    @Inject
    private transient OwnAgreementActions actions;

    @Inject
    private transient IndicatorWords indicators;

    @Inject
    private transient ReadAgreementDocument readDocument;

    @Inject
    private transient JoinedFileSender files;

    @Override
    protected String view() {
        return "dossier/agreement";
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (AgreementAddress.findIndicators(request).isPresent() && actor().isSignedIn()) {
            sendIndicators(request, response);
            return;
        }
        Optional<AgreementAddress> address = AgreementAddress.find(request);
        if (address.isEmpty() || address.get().document().isEmpty() || !actor().isSignedIn()) {
            super.service(request, response);
            return;
        }
        try {
            Optional<byte[]> file = request.getMethod().equals("GET")
                    ? readDocument.read(
                            address.get().dossier(), address.get().document().getAsInt())
                    : Optional.empty();
            if (file.isPresent()) {
                address.get().send(response, file.get());
            } else {
                showNotFound(request, response);
            }
        } catch (RefusedException refused) {
            answerRefusal(request, response);
        }
    }

    private void sendIndicators(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        DossierId dossier = AgreementAddress.findIndicators(request).orElseThrow();
        try {
            if (!request.getMethod().equals("GET") || !page.show(dossier)) {
                showNotFound(request, response);
                return;
            }
            IndicatorTable table = indicators.source(page.getView(), page.getPath());
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"convention-" + dossier + "-indicateurs.csv\"");
            new TableCsv(table, TableQuery.of(table.shape(), Map.of()))
                    .write(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        } catch (RefusedException refused) {
            answerRefusal(request, response);
        }
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        try {
            Optional<AgreementAddress> address = AgreementAddress.find(request);
            return address.isPresent() && page.show(address.get().dossier());
        } catch (NoSuchDossierException none) {
            return false;
        }
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        if (BodyGate.isTooLarge(request)) {
            form.refuseAll("joined.too-large-together");
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = AgreementAddress.find(request).map(AgreementAddress::dossier);
        if (dossier.isEmpty() || !actions.knows(form.value("action"))) {
            showNotFound(request, response);
            return;
        }
        String field = actions.fileField(form);
        List<Part> chosen = files.listChosen(request, form, field);
        Optional<Writing> written = actions.run(dossier.get(), form, !chosen.isEmpty());
        if (form.isRefused()) {
            files.askAgain(form, field, chosen);
            return;
        }
        boolean all = written.isEmpty() || files.sendAll(dossier.get(), written.get(), chosen);
        goOn(
                response,
                "/dossiers/" + dossier.get() + "/convention",
                new NoticeCode(all ? "agreement-done" : "agreement-partly"));
    }
}
