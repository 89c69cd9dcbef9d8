package fr.nouveauxlieux.portal.page.embed;

import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /integrer}: makes the code of an embedded map, and shows what it gives. */
@WebServlet(EmbedAddress.MAKER)
public class EmbedMakerServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EmbedMakerPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.make(request.getParameterMap());
        visit().at(EmbedAddress.MAKER, page.parameters());
        show(request, response, "embed-maker", HttpServletResponse.SC_OK);
    }
}
