package fr.nouveauxlieux.portal.page.embed;

import fr.nouveauxlieux.portal.theme.Theme;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The module that other sites load, at an address that never changes: kept for an hour, then asked for again by the name
 * of its present content.
 */
@WebServlet(EmbedAddress.MODULE)
public class EmbedModuleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENTRY = "carte.js";

    @Inject
    private transient Theme theme;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String file = theme.asset(ENTRY).substring(request.getContextPath().length());
        String tag = "W/\"" + file.substring(file.lastIndexOf('/') + 1) + '"';
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            request.getRequestDispatcher(file).forward(request, response);
        }
    }
}
