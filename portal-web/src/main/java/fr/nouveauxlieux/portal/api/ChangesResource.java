package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.place.PublicChanges;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.question.ParameterReader;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Which places changed or were withdrawn, in the order in which they did, for those who keep a copy. */
@RequestScoped
@Path("changes")
@Produces(Json.MEDIA_TYPE)
public class ChangesResource {

    private static final String SINCE = "since";
    private static final String LIMIT = "limit";
    private static final int USUAL_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 1_000;

    @Inject
    private PublicChanges feed;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseUnknown(List.of(SINCE, LIMIT));
        long since = parameters.findOne(SINCE, ChangesResource::readSequence).orElse(0L);
        int limit = parameters.findWholeNumber(LIMIT, 1, HIGHEST_LIMIT).orElse(USUAL_LIMIT);
        parameters.throwIfRefused();
        List<PublicChanges.Change> found = feed.listAfter(since, limit + 1);
        List<PublicChanges.Change> page = found.subList(0, Math.min(limit, found.size()));
        long last = page.isEmpty() ? since : page.get(page.size() - 1).sequence();
        String root = request.getContextPath() + "/api/v1";
        Optional<String> next = found.size() > limit
                ? Optional.of(QueryString.empty()
                        .with(SINCE, Long.toString(last))
                        .with(LIMIT, Integer.toString(limit))
                        .appendTo(root + "/changes"))
                : Optional.empty();
        return JsonAnswers.answer(document(page, last, next, root), ifNoneMatch);
    }

    private static Long readSequence(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("the number that an answer before gave as last, or 0 for the beginning");
        }
        return Long.valueOf(text);
    }

    private static Json.Part document(List<PublicChanges.Change> page, long last, Optional<String> next, String root) {
        return json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("changes");
            for (PublicChanges.Change change : page) {
                json.writeStartObject();
                json.writeNumberField("sequence", change.sequence());
                json.writeStringField("id", change.place().value());
                json.writeStringField("change", change.withdrawn() ? "withdrawn" : "changed");
                json.writeStringField("at", change.at().toString());
                Json.writeText(
                        json,
                        "url",
                        change.withdrawn()
                                ? ""
                                : root + "/places/" + change.place().value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("last", last);
            Json.writeText(json, "next", next);
            json.writeEndObject();
        };
    }
}
