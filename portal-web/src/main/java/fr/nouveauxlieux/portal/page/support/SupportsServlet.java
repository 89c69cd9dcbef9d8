package fr.nouveauxlieux.portal.page.support;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.support.ProjectPlaces;
import fr.nouveauxlieux.support.SupportFinder;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The support finder: all that is answered stands in its address, and nothing of it is kept. */
@WebServlet(SupportsServlet.PATH)
public class SupportsServlet extends PageServlet {

    public static final String PATH = "/aides";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SupportFinder finder;

    @Inject
    private transient ProjectPlaces places;

    @Inject
    private transient SupportsPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SupportQuestions questions = SupportQuestions.read(request, places);
        page.show(questions, finder.judge(questions.project()));
        visit().at(PATH, questions.query());
        show(request, response, "supports", HttpServletResponse.SC_OK);
    }
}
