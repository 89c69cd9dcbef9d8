package fr.nouveauxlieux.portal.page.staff.mail;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The messages written into a folder. Not there for anyone but whoever tries the portal out. */
@WebServlet(KeptMailServlet.PATH)
public class KeptMailServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/agents/messages/ecrits";

    @Inject
    private transient KeptMailPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        visit().at(PATH, QueryString.empty());
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
        } else if (page.isOpen()) {
            show(request, response, "staff/kept-mail", HttpServletResponse.SC_OK);
        } else {
            showNotFound(request, response);
        }
    }
}
