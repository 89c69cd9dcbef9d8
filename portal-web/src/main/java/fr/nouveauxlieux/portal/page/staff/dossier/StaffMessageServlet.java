package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.door.BodyGate;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
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

/**
 * Takes what the service writes to the author of a dossier, with the files joined to it. What is wrong is told on the page
 * of the dossier. How large a request may be, and from whom, is judged before, by {@code MessageGate}.
 */
@WebServlet(AdmissionFilter.STAFF_MESSAGES + "/*")
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class StaffMessageServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String MESSAGE = "message";
    private static final String FILES = MESSAGE + "-files";

    @Inject
    private transient StaffDossierPage page;

    @Inject
    private transient StaffDossierActions actions;

    @Inject
    private transient CannedInsertion insertion;

    @Inject
    private transient JoinedFileSender files;

    @Override
    protected String view() {
        return StaffDossierServlet.VIEW;
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        try {
            Optional<DossierId> dossier = StaffDossierServlet.findDossier(request);
            dossier.filter(wanted -> !page.isOf(wanted)).ifPresent(page::show);
            return dossier.isPresent();
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
        Optional<DossierId> dossier = StaffDossierServlet.findDossier(request);
        if (dossier.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        try {
            if (form.value(CannedInsertion.BUTTON).equals(MESSAGE)) {
                page.show(dossier.get());
                insertion.insert(form, MESSAGE);
                showForm(request, response, form, HttpServletResponse.SC_OK);
                return;
            }
            List<Part> chosen = files.listChosen(request, form, FILES);
            Optional<Writing> written = actions.write(dossier.get(), form);
            if (written.isEmpty()) {
                files.askAgain(form, FILES, chosen);
                return;
            }
            boolean all = files.sendAll(dossier.get(), written.get(), chosen);
            goOn(
                    response,
                    StaffSection.DOSSIERS.path() + "/" + dossier.get(),
                    new NoticeCode(all ? "desk-write" : "desk-write-partly"));
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        }
    }
}
