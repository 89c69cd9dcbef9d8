package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.IllegalTransitionException;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page of one dossier, which whoever is signed in may read; otherwise it is not found. */
abstract class DossierFormServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadDossier readDossier;

    @Inject
    private transient DossierPage page;

    /** Gets ready what this page shows beside what every page of a dossier does. */
    protected boolean prepare(HttpServletRequest request, DossierAddress address, DossierSheet sheet) {
        return true;
    }

    protected abstract void submit(
            HttpServletRequest request, HttpServletResponse response, Form form, DossierAddress address)
            throws ServletException, IOException;

    @Override
    protected final boolean isForSignedIn() {
        return true;
    }

    @Override
    protected final boolean prepare(HttpServletRequest request) {
        DossierAddress address = addressOf(request);
        return prepare(request, address, open(address.dossier()));
    }

    @Override
    protected final void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        submit(request, response, form, addressOf(request));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        } catch (IllegalTransitionException tooFar) {
            // Someone else was quicker: the overview says where the dossier stands now.
            goOn(response, DossierAddress.of(addressOf(request).dossier()));
        }
    }

    /** Reads the dossier anew and has the page show it. */
    protected final DossierSheet open(DossierId dossier) {
        DossierSheet sheet = readDossier.read(dossier);
        page.show(sheet);
        return sheet;
    }

    protected final DossierPage page() {
        return page;
    }

    private static DossierAddress addressOf(HttpServletRequest request) {
        return DossierAddress.find(request.getPathInfo()).orElseThrow(NoSuchDossierException::new);
    }
}
