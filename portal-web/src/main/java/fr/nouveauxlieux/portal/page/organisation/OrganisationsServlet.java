package fr.nouveauxlieux.portal.page.organisation;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The organisations that one is a member of. */
@WebServlet(OrganisationsServlet.PATH)
public class OrganisationsServlet extends PageServlet {

    static final String PATH = "/compte/organisations";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        visit().at(PATH, QueryString.empty());
        show(request, response, "organisations", HttpServletResponse.SC_OK);
    }
}
