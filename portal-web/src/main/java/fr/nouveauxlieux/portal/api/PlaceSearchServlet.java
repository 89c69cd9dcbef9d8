package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.AcceptedTypes;
import fr.nouveauxlieux.portal.http.EntityTag;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import fr.nouveauxlieux.portal.question.PlaceQuestion;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.portal.understanding.QuestionUnderstanding;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/**
 * Answers searches of places, one page at a time. With another accepted media type than JSON, it hands over to
 * {@link PlaceExportServlet}.
 */
@WebServlet(PlaceSearchServlet.PATH)
public class PlaceSearchServlet extends ReadingServlet {

    static final String PATH = "/api/v1/places";

    /** Caches may keep an answer, but ask each time whether it still holds: a change shows at once. */
    static final String CACHE_CONTROL = "public, no-cache";

    private static final List<String> OFFERED =
            List.of(Json.MEDIA_TYPE, PlaceGeoJson.MEDIA_TYPE, PlaceJsonLd.MEDIA_TYPE, "text/csv");

    @Inject
    private transient PlaceDirectory directory;

    @Inject
    private transient Clock clock;

    @Inject
    private transient QuestionUnderstanding understanding;

    /** For the container, which injects the fields. */
    public PlaceSearchServlet() {}

    public PlaceSearchServlet(PlaceDirectory directory, Clock clock, QuestionUnderstanding understanding) {
        this.directory = directory;
        this.clock = clock;
        this.understanding = understanding;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        String type = AcceptedTypes.choose(request.getHeader("Accept"), OFFERED)
                .orElseThrow(() -> new ProblemException(
                        Problem.ofStatus(406, "These media types can be given: " + String.join(", ", OFFERED) + ".")));
        switch (type) {
            case Json.MEDIA_TYPE -> answerPage(request, response);
            case PlaceGeoJson.MEDIA_TYPE -> forward(PlaceExportServlet.GEOJSON_PATH, request, response);
            case PlaceJsonLd.MEDIA_TYPE -> forward(PlaceExportServlet.JSONLD_PATH, request, response);
            default -> forward(PlaceExportServlet.CSV_PATH, request, response);
        }
    }

    private void answerPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UnderstoodJson understood = UnderstoodJson.read(request.getParameterMap(), understanding);
        PlaceQuestion question = new QuestionReader(clock).read(understood.parameters());
        EntityTag tag = EntityTag.of(directory.status(), PATH + "?" + question.cacheKey() + understood.cacheKey());
        if (!tag.spares(request, response, CACHE_CONTROL)) {
            byte[] page = PlaceHitsJson.toBytes(
                    PlaceSearch.search(directory, question.query()), question, request.getContextPath(), understood);
            tag.mark(response, CACHE_CONTROL);
            send(request, response, Json.MEDIA_TYPE, page);
        }
    }

    private static void forward(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            request.getRequestDispatcher(path).forward(request, response);
        } catch (jakarta.servlet.ServletException e) {
            throw new IOException(e);
        }
    }
}
