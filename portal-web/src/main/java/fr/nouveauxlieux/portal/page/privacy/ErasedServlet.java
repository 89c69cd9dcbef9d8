package fr.nouveauxlieux.portal.page.privacy;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says, to somebody whom the portal knows no more, that their account is erased. */
@WebServlet(ErasedServlet.PATH)
public class ErasedServlet extends PageServlet {

    static final String PATH = "/compte-supprime";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        visit().at(PATH, QueryString.empty());
        show(request, response, "account-erased", HttpServletResponse.SC_OK);
    }
}
