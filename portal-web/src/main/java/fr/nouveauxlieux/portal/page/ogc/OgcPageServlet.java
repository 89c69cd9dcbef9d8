package fr.nouveauxlieux.portal.page.ogc;

import fr.nouveauxlieux.portal.ogc.OgcAnswer;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows an answer of OGC API – Features as a page. Has no address of its own. */
public class OgcPageServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OgcPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.show((OgcAnswer) request.getAttribute(OgcAnswer.ATTRIBUTE));
        visit().at(page.path(), QueryString.empty().with("f", "html"));
        show(request, response, "ogc", HttpServletResponse.SC_OK);
    }
}
