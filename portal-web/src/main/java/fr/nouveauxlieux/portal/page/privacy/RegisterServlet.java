package fr.nouveauxlieux.portal.page.privacy;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the portal does with personal data, for everybody to read. */
@WebServlet(RegisterServlet.PATH)
public class RegisterServlet extends PageServlet {

    static final String PATH = "/donnees-personnelles";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        visit().at(PATH, QueryString.empty());
        show(request, response, "privacy", HttpServletResponse.SC_OK);
    }
}
