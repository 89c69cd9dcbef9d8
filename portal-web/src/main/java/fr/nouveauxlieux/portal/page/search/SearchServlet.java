package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The search page, and alone the part of it that changes with the question: scripts fetch that part when the map
 * moves, so that results are written in one place only.
 */
@WebServlet({"", SearchPage.PATH, SearchServlet.RESULTS})
public class SearchServlet extends PageServlet {

    static final String RESULTS = SearchPage.PATH + "/resultats";

    @Inject
    private transient SearchPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.ask(request.getParameterMap());
        boolean part = RESULTS.equals(request.getServletPath());
        visit().at(request.getServletPath().isEmpty() ? "/" : SearchPage.PATH, page.question());
        if (part) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        show(request, response, part ? "search-results" : "search", HttpServletResponse.SC_OK);
    }
}
