package fr.nouveauxlieux.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the servlets of pages have in common: how they hand over to a view. */
public abstract class PageServlet extends HttpServlet {

    @Inject
    private transient Visit visit;

    protected Visit visit() {
        return visit;
    }

    /** @param view its name under {@code WEB-INF/pages}, without ending */
    protected void show(HttpServletRequest request, HttpServletResponse response, String view, int status)
            throws ServletException, IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", status < HttpServletResponse.SC_BAD_REQUEST ? "no-cache" : "no-store");
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Content-Language", visit.getLanguage());
        request.getRequestDispatcher("/WEB-INF/pages/" + view + ".xhtml").forward(request, response);
    }

    protected void showNotFound(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show(request, response, "not-found", HttpServletResponse.SC_NOT_FOUND);
    }
}
