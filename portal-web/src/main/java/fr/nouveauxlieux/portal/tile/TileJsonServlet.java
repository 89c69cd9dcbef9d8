package fr.nouveauxlieux.portal.tile;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import fr.nouveauxlieux.portal.question.ParameterReader;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes the tiles to map libraries (TileJSON 3.0). The description of the tiles of places keeps the question that
 * it is asked with.
 */
@WebServlet({TileJsonServlet.PLACES_PATH, TileJsonServlet.TERRITORIES_PATH})
public class TileJsonServlet extends ReadingServlet {

    static final String PLACES_PATH = "/tiles/places.json";
    static final String TERRITORIES_PATH = "/tiles/territories.json";

    private static final int USEFUL_ZOOM_OF_PLACES = 16;
    private static final String CACHE_CONTROL = "public, max-age=3600";

    @Inject
    private transient HttpSettings settings;

    @Inject
    private transient Clock clock;

    /** For the container, which injects the settings and the clock. */
    public TileJsonServlet() {}

    public TileJsonServlet(HttpSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean places = PLACES_PATH.equals(request.getServletPath());
        QueryString query = places ? readQuestion(request) : readNothing(request);
        String folder = rootOf(request) + (places ? "/tiles/places" : "/tiles/territories");
        String template = query.appendTo(folder + "/{z}/{x}/{y}.mvt");
        byte[] body = Json.toBytes(json -> {
            if (places) {
                writePlaces(json, template);
            } else {
                writeTerritories(json, template);
            }
        });
        response.setHeader("Cache-Control", CACHE_CONTROL);
        send(request, response, Json.MEDIA_TYPE, body);
    }

    /** Map libraries want whole addresses of tiles. */
    private String rootOf(HttpServletRequest request) {
        if (!settings.publicAddress().isEmpty()) {
            return settings.publicAddress() + request.getContextPath();
        }
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getServletPath().length());
    }

    private QueryString readQuestion(HttpServletRequest request) {
        return new QuestionReader(clock)
                .read(request.getParameterMap(), QuestionParameters.SELECTING)
                .toQueryString();
    }

    private static QueryString readNothing(HttpServletRequest request) {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseUnknown(List.of());
        parameters.throwIfRefused();
        return QueryString.empty();
    }

    private static void writePlaces(JsonGenerator json, String template) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("count", "how many places the point stands for, 1 for a place alone");
        fields.put("id", "identifier of a place alone");
        fields.put("name", "name of a place alone");
        fields.put("type", "code of the main type of a place alone");
        json.writeStartObject();
        writeHead(json, "places", template, USEFUL_ZOOM_OF_PLACES);
        json.writeArrayFieldStart("vector_layers");
        writeLayer(json, "places", fields, 0, USEFUL_ZOOM_OF_PLACES);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeTerritories(JsonGenerator json, String template) throws IOException {
        int highest = TerritoryTiles.HIGHEST_ZOOM;
        json.writeStartObject();
        writeHead(json, "territories", template, highest);
        json.writeArrayFieldStart("vector_layers");
        writeLayer(json, TerritoryTiles.DEPARTEMENTS, Map.of("code", "official code", "name", "name"), 0, highest);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", "official code");
        fields.put("name", "name");
        fields.put("rank", "place among communes by population, 1 for the largest");
        writeLayer(json, TerritoryTiles.COMMUNES, fields, TerritoryTiles.LOWEST_ZOOM_OF_COMMUNES, highest);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeHead(JsonGenerator json, String name, String template, int highestZoom)
            throws IOException {
        json.writeStringField("tilejson", "3.0.0");
        json.writeStringField("name", name);
        json.writeArrayFieldStart("tiles");
        json.writeString(template);
        json.writeEndArray();
        json.writeNumberField("minzoom", 0);
        json.writeNumberField("maxzoom", highestZoom);
    }

    private static void writeLayer(
            JsonGenerator json, String id, Map<String, String> fields, int lowestZoom, int highestZoom)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeNumberField("minzoom", lowestZoom);
        json.writeNumberField("maxzoom", highestZoom);
        json.writeFieldName("fields");
        Json.writeTree(json, fields);
        json.writeEndObject();
    }
}
