package fr.nouveauxlieux.portal.page.content;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Shows the pages of text. */
@WebServlet({"/accessibilite", "/mentions-legales", "/donnees", "/plan-du-site", "/cookies", "/contact"})
public class ContentServlet extends PageServlet {

    private static final Map<String, String> VIEWS = Map.of(
            "/accessibilite", "accessibility",
            "/mentions-legales", "legal",
            "/donnees", "data",
            "/plan-du-site", "site-map",
            "/cookies", "cookies",
            "/contact", "contact");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getServletPath();
        visit().at(path, QueryString.empty());
        show(request, response, VIEWS.get(path), HttpServletResponse.SC_OK);
    }
}
