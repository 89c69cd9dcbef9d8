package fr.nouveauxlieux.portal.page.dossier.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.ReadAgreementDocument;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.door.BodyGate;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.FormServlet;
import fr.nouveauxlieux.portal.page.agreement.AgreementAddress;
import fr.nouveauxlieux.portal.page.file.JoinedFileSender;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
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
        } catch (fr.nouveauxlieux.permission.RefusedException refused) {
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
