package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The dossiers that one writes or reads. */
@WebServlet(DossierAddress.DOSSIERS)
public class OwnDossiersServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        visit().at(DossierAddress.DOSSIERS, QueryString.empty());
        show(request, response, "dossier/list", HttpServletResponse.SC_OK);
    }
}
