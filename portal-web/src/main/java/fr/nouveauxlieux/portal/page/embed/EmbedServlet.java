package fr.nouveauxlieux.portal.page.embed;

import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /integration}: list and map of a question, the one page that other sites may show in a frame. */
@WebServlet(EmbedAddress.FRAME)
public class EmbedServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EmbeddedPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.ask(request.getParameterMap());
        visit().at(EmbedAddress.FRAME, page.parameters());
        // Found by search engines as the portal's own page of the same places, not twice.
        response.setHeader("X-Robots-Tag", "noindex");
        show(request, response, "embedded", HttpServletResponse.SC_OK);
    }
}
