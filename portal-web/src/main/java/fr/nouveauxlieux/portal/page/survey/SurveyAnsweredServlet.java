package fr.nouveauxlieux.portal.page.survey;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.portal.http.PlaceForm;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Thanks whoever answered the survey. */
public class SurveyAnsweredServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlaceDirectory directory;

    @Inject
    private transient SurveyPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PlaceSheet> place =
                PlaceForm.SURVEY.findPlace(request.getPathInfo()).flatMap(directory::findSheet);
        if (place.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        page.show(place.get());
        visit().at(request.getServletPath() + request.getPathInfo(), QueryString.empty());
        show(request, response, "survey-answered", HttpServletResponse.SC_OK);
    }
}
