package fr.nouveauxlieux.portal.page.support;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.SupportCode;
import fr.nouveauxlieux.support.SupportDirectory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** One scheme of support: {@code /aides/micro-folies}. */
@WebServlet(SupportsServlet.PATH + "/*")
public class SupportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SupportDirectory directory;

    @Inject
    private transient SupportPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String below = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if (below.equals("/")) {
            goOn(response, SupportsServlet.PATH);
            return;
        }
        Optional<Scheme> scheme = SupportCode.find(below.substring(1)).flatMap(directory::find);
        if (scheme.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        page.show(scheme.get(), directory.isOver(scheme.get()));
        visit().at(SupportsServlet.PATH + "/" + scheme.get().code(), QueryString.empty());
        show(request, response, "support", HttpServletResponse.SC_OK);
    }
}
