package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** An orientation sheet: {@code /fiche?lieu=a&lieu=b}. The adviser's note never comes here: it stays in the browser. */
@WebServlet(OrientationChoice.PATH)
public class OrientationServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String SOUGHT = "ajouter";
    private static final int LONGEST_SOUGHT = 200;

    @Inject
    private transient OrientationPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OrientationChoice choice = OrientationChoice.read(request.getParameterValues(OrientationChoice.PLACE));
        String sought = Optional.ofNullable(request.getParameter(SOUGHT)).orElse("");
        visit().at(OrientationChoice.PATH, choice.parameters());
        page.show(choice, sought.substring(0, Math.min(sought.length(), LONGEST_SOUGHT)));
        show(request, response, "orientation", HttpServletResponse.SC_OK);
    }
}
