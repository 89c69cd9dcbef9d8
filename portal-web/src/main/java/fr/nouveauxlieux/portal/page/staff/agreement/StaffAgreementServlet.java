package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.ReadAgreementDocument;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.portal.door.BodyGate;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import fr.nouveauxlieux.portal.page.agreement.AgreementAddress;
import fr.nouveauxlieux.portal.page.file.JoinedFileSender;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One agreement and its documents, and where its forms with files are sent. How large these may be, and from whom, is
 * judged before, by {@code MessageGate}.
 */
@WebServlet({"/agents/conventions/*", AdmissionFilter.STAFF_AGREEMENTS + "/*"})
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class StaffAgreementServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SIGNING = Set.of("countersign", "countersign-amendment");
    private static final Set<String> TERMS = Set.of("revise", "amend");
    private static final String FILES = "sign-files";

    @Inject
    private transient StaffAgreementPage page;

    @Inject
    private transient StaffAgreementActions actions;

    @Inject
    private transient ReadAgreementDocument readDocument;

    @Inject
    private transient JoinedFileSender files;

    @Override
    protected String view() {
        return "staff/agreement";
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<AgreementAddress> address =
                AgreementAddress.find(request).filter(found -> found.document().isPresent());
        if (address.isEmpty() || !actor().isSignedIn()) {
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

    @Override
    protected boolean prepare(HttpServletRequest request) {
        if (page.getSheet() != null) {
            return page.isShown();
        }
        try {
            Optional<DossierId> dossier = AgreementAddress.find(request).map(AgreementAddress::dossier);
            dossier.ifPresent(page::show);
            return dossier.isPresent() && page.isShown();
        } catch (NoSuchDossierException none) {
            return false;
        }
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        if (BodyGate.isTooLarge(request)) {
            form.refuseAll("joined.too-large-together");
        }
        if (prepare(request)) {
            page.fill(form);
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = AgreementAddress.find(request).map(AgreementAddress::dossier);
        if (dossier.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        try {
            boolean all = true;
            if (SIGNING.contains(form.value("action"))) {
                all = sign(request, dossier.get(), form);
            } else if (!actions.run(dossier.get(), form)) {
                showNotFound(request, response);
                return;
            }
            if (form.isRefused()) {
                fillOthers(request, form);
            } else {
                goOn(
                        response,
                        StaffSection.AGREEMENTS.path() + "/" + dossier.get(),
                        new NoticeCode(all ? "agreement-done" : "agreement-partly"));
            }
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        }
    }

    /** The forms of the page that were not sent show the agreement as it is. */
    private void fillOthers(HttpServletRequest request, Form form) {
        if (!TERMS.contains(form.value("action")) && prepare(request)) {
            page.fill(form);
        }
    }

    /** @return whether every file was taken in */
    private boolean sign(HttpServletRequest request, DossierId dossier, Form form)
            throws ServletException, IOException {
        List<Part> chosen = files.listChosen(request, form, FILES);
        Optional<Writing> copy = actions.countersign(dossier, form, !chosen.isEmpty());
        if (form.isRefused()) {
            files.askAgain(form, FILES, chosen);
            return false;
        }
        return copy.isEmpty() || files.sendAll(dossier, copy.get(), chosen);
    }
}
