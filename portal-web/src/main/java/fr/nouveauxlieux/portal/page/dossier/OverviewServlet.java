package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a dossier stands, and how far each part of it is. */
public class OverviewServlet extends DossierFormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CheckPage check;

    @Override
    protected String view() {
        return "dossier/overview";
    }

    @Override
    protected boolean prepare(HttpServletRequest request, DossierAddress address, DossierSheet sheet) {
        check.show(sheet);
        return true;
    }

    /** Nothing is sent here. */
    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form, DossierAddress address)
            throws ServletException, IOException {
        goOn(response, DossierAddress.of(address.dossier()));
    }
}
