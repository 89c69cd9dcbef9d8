package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.EntityTag;
import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import fr.nouveauxlieux.portal.question.PlaceQuestion;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gives the whole answer of a question as one file, streamed. What is too large is refused rather than cut. */
@WebServlet({PlaceExportServlet.GEOJSON_PATH, PlaceExportServlet.JSONLD_PATH, PlaceExportServlet.CSV_PATH})
public class PlaceExportServlet extends ReadingServlet {

    static final String GEOJSON_PATH = "/api/v1/places.geojson";
    static final String JSONLD_PATH = "/api/v1/places.jsonld";
    static final String CSV_PATH = "/api/v1/places.csv";

    @Inject
    private transient PlaceDirectory directory;

    @Inject
    private transient HttpSettings settings;

    @Inject
    private transient Clock clock;

    /** For the container, which injects the fields. */
    public PlaceExportServlet() {}

    public PlaceExportServlet(PlaceDirectory directory, HttpSettings settings, Clock clock) {
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlaceQuestion question = new QuestionReader(clock).read(byWholePages(request.getParameterMap()));
        EntityTag tag = EntityTag.of(directory.status(), request.getServletPath() + "?" + question.cacheKey());
        if (tag.spares(request, response, PlaceSearchServlet.CACHE_CONTROL)) {
            return;
        }
        PlacePages pages = new PlacePages(directory, question.query());
        if (pages.total() > settings.exportLimit()) {
            throw new ProblemException(tooLarge(pages.total()));
        }
        tag.mark(response, PlaceSearchServlet.CACHE_CONTROL);
        String path = request.getServletPath();
        response.setContentType(mediaTypeOf(path));
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"lieux." + path.substring(path.lastIndexOf('.') + 1) + "\"");
        if (!isHead(request)) {
            write(path, pages, rootOf(request), response);
        }
    }

    private static String mediaTypeOf(String path) {
        return switch (path) {
            case CSV_PATH -> PlaceCsv.MEDIA_TYPE;
            case JSONLD_PATH -> PlaceJsonLd.MEDIA_TYPE;
            default -> PlaceGeoJson.MEDIA_TYPE;
        };
    }

    private static void write(String path, PlacePages pages, String root, HttpServletResponse response)
            throws IOException {
        switch (path) {
            case CSV_PATH -> {
                Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                PlaceCsv.write(pages, root, out);
            }
            case JSONLD_PATH -> PlaceJsonLd.write(pages, root, response.getOutputStream());
            default -> PlaceGeoJson.write(pages, root, response.getOutputStream());
        }
    }

    /** Pages' addresses are whole where the operator told the public address: a file is read far from here. */
    private String rootOf(HttpServletRequest request) {
        return settings.publicAddress() + request.getContextPath();
    }

    private Problem tooLarge(int total) {
        return new Problem(
                Problem.Type.ANSWER_TOO_LARGE,
                400,
                total + " places answer; at most " + settings.exportLimit()
                        + " are exported at once. Ask for fewer, by region for instance.",
                List.of(),
                Optional.empty(),
                Map.of());
    }

    /**
     * The address of a page of results can be turned into that of its file: what only shapes a page is let go, and
     * places are read by the largest pages.
     */
    private static Map<String, String[]> byWholePages(Map<String, String[]> parameters) {
        Map<String, String[]> others = new TreeMap<>(parameters);
        others.remove(QuestionParameters.CURSOR);
        others.remove(QuestionParameters.COUNTED_FACETS);
        others.put(QuestionParameters.LIMIT, new String[] {Integer.toString(PlaceQuery.MAX_LIMIT)});
        return others;
    }
}
