package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Where addresses of dossiers come in: hands each over to the servlet of its page, which {@code web.xml} declares by
 * the name {@code dossier-PAGE} and without an address; whatever page has no such servlet is a section of the form.
 */
@WebServlet(DossierAddress.DOSSIERS + "/*")
public class DossierServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "dossier-";
    private static final String OVERVIEW = PREFIX + "overview";
    private static final String SECTION = PREFIX + "section";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<DossierAddress> address = DossierAddress.find(request.getPathInfo());
        if (address.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        find(address.get().page()).forward(request, response);
    }

    private RequestDispatcher find(String page) {
        if (page.isEmpty()) {
            return getServletContext().getNamedDispatcher(OVERVIEW);
        }
        RequestDispatcher own = getServletContext().getNamedDispatcher(PREFIX + page);
        return own == null || (PREFIX + page).equals(OVERVIEW)
                ? getServletContext().getNamedDispatcher(SECTION)
                : own;
    }
}
