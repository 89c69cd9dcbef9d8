package fr.nouveauxlieux.portal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.question.GeometryText;
import fr.nouveauxlieux.portal.question.ParameterReader;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.search.Suggestion;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Completes what is being typed. */
@WebServlet("/api/v1/suggest")
public class SuggestServlet extends ReadingServlet {

    private static final List<String> KNOWN_PARAMETERS =
            List.of(QuestionParameters.TEXT, QuestionParameters.NEAR, QuestionParameters.LIMIT);
    private static final int USUAL_LIMIT = 8;
    private static final int HIGHEST_LIMIT = 20;
    private static final String SEARCH_PAGE = "/lieux";

    /** The same few letters are typed by many, and again by the same. */
    private static final String CACHE_CONTROL = "public, max-age=60";

    @Inject
    private transient PlaceDirectory directory;

    /** For the container, which injects the directory. */
    public SuggestServlet() {}

    public SuggestServlet(PlaceDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ParameterReader reader = new ParameterReader(request.getParameterMap());
        reader.refuseUnknown(KNOWN_PARAMETERS);
        String typed = reader.findOne(QuestionParameters.TEXT, SuggestServlet::readTyped)
                .orElse("");
        Optional<Coordinates> near = reader.findOne(QuestionParameters.NEAR, GeometryText::readPoint);
        int limit = reader.findWholeNumber(QuestionParameters.LIMIT, 1, HIGHEST_LIMIT)
                .orElse(USUAL_LIMIT);
        reader.throwIfRefused();
        List<Suggestion> suggestions = typed.isEmpty() ? List.of() : directory.suggest(typed, near, limit);
        response.setHeader("Cache-Control", CACHE_CONTROL);
        send(request, response, Json.MEDIA_TYPE, toBytes(suggestions, request.getContextPath()));
    }

    static byte[] toBytes(List<Suggestion> suggestions, String root) {
        return Json.toBytes(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("results");
            for (Suggestion suggestion : suggestions) {
                write(json, suggestion, root);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Suggestion suggestion, String root) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "kind", suggestion.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringField("code", suggestion.code());
        json.writeStringField("label", suggestion.label());
        Json.writeText(json, "detail", suggestion.detail());
        Json.writePoint(json, suggestion.coordinates());
        json.writeStringField("url", root + addressOf(suggestion));
        json.writeEndObject();
    }

    private static String addressOf(Suggestion suggestion) {
        return switch (suggestion.kind()) {
            case PLACE -> PlaceAddress.of(suggestion.code(), suggestion.label());
            case COMMUNE -> TerritoryAddress.of(TerritoryKind.COMMUNE, suggestion.code());
            case DEPARTEMENT -> TerritoryAddress.of(TerritoryKind.DEPARTEMENT, suggestion.code());
            case REGION -> TerritoryAddress.of(TerritoryKind.REGION, suggestion.code());
            case POSTAL_CODE ->
                QueryString.empty()
                        .with(QuestionParameters.TEXT, suggestion.code())
                        .appendTo(SEARCH_PAGE);
        };
    }

    private static String readTyped(String text) {
        if (text.length() > QuestionReader.LONGEST_TEXT) {
            throw new IllegalArgumentException("at most " + QuestionReader.LONGEST_TEXT + " characters");
        }
        return text;
    }
}
