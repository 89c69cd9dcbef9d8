package fr.nouveauxlieux.portal.page.staff;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the staff begin. Refused to whoever has nothing to do there. */
@WebServlet(StaffSection.HOME)
public class StaffHomeServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffMenu menu;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!menu.isOffered()) {
            answerRefusal(request, response);
            return;
        }
        visit().at(StaffSection.HOME, QueryString.empty());
        show(request, response, "staff/home", HttpServletResponse.SC_OK);
    }
}
