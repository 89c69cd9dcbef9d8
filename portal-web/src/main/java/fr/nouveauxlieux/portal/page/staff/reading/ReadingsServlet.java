package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The dossiers that one reads, by wave; to those who follow readings, the waves as well. */
@WebServlet(ReadingAddress.LIST)
public class ReadingsServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadingsPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.show();
        visit().at(ReadingAddress.LIST, QueryString.empty());
        show(request, response, "staff/readings", HttpServletResponse.SC_OK);
    }
}
