package fr.nouveauxlieux.portal.page.survey;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.survey.NoSuchSurveyException;
import fr.nouveauxlieux.survey.ReadSurveyResults;
import fr.nouveauxlieux.survey.Respondents;
import fr.nouveauxlieux.survey.SurveyResults;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The results of surveys: {@code /enquetes}, {@code /enquetes/2026}, and {@code /enquetes/2026.csv} with all that the page
 * shows.
 */
@WebServlet({SurveysServlet.PATH, SurveysServlet.PATH + "/*"})
public class SurveysServlet extends PageServlet {

    static final String PATH = "/enquetes";

    private static final long serialVersionUID = 1L;
    private static final Pattern YEAR = Pattern.compile("/(\\d{4})(\\.csv)?");

    @Inject
    private transient ReadSurveyResults readResults;

    @Inject
    private transient SurveyResultsPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String below = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (below.isEmpty()) {
            visit().at(PATH, QueryString.empty());
            show(request, response, "surveys", HttpServletResponse.SC_OK);
            return;
        }
        Matcher year = YEAR.matcher(below);
        Optional<SurveyResults> results = year.matches() ? find(Integer.parseInt(year.group(1))) : Optional.empty();
        if (results.isEmpty()) {
            showNotFound(request, response);
        } else if (year.group(2) != null) {
            write(response, results.get());
        } else {
            show(request, response, results.get());
        }
    }

    private Optional<SurveyResults> find(int year) {
        try {
            return Optional.of(readResults.read(year));
        } catch (NoSuchSurveyException none) {
            return Optional.empty();
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, SurveyResults results)
            throws ServletException, IOException {
        Respondents respondents = Respondents.find(request.getParameter(SurveyResultsPage.RESPONDENTS))
                .orElse(Respondents.USER);
        page.show(results, respondents, request.getParameter(SurveyResultsPage.GROUP));
        visit().at(PATH + "/" + results.survey().year(), page.query());
        show(request, response, "survey-results", HttpServletResponse.SC_OK);
    }

    private static void write(HttpServletResponse response, SurveyResults results) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"enquete-" + results.survey().year() + ".csv\"");
        SurveyCsv.write(results, response.getWriter());
    }
}
