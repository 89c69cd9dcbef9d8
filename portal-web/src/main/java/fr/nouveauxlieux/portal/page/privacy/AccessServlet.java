package fr.nouveauxlieux.portal.page.privacy;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Who of the staff read one's data. */
@WebServlet(AccessServlet.PATH)
public class AccessServlet extends PageServlet {

    static final String PATH = "/compte/acces";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        visit().at(PATH, QueryString.empty());
        show(request, response, "account-access", HttpServletResponse.SC_OK);
    }
}
