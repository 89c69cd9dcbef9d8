package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Says that a mail is on its way, where the next step is in it. */
@WebServlet({MailSentServlet.REGISTERED, MailSentServlet.RESET})
public class MailSentServlet extends PageServlet {

    static final String REGISTERED = "/inscription/envoyee";
    static final String RESET = AccountLinks.ASK_RESET + "/envoye";

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> VIEWS = Map.of(REGISTERED, "registered", RESET, "reset-sent");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        visit().at(request.getServletPath(), QueryString.empty());
        show(request, response, VIEWS.get(request.getServletPath()), HttpServletResponse.SC_OK);
    }
}
