package fr.nouveauxlieux.portal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.question.PlaceQuestion;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.FacetCount;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceHits;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One page of an answer, in JSON. */
final class PlaceHitsJson {

    private PlaceHitsJson() {}

    /** @param root the path of the application, before the addresses of pages and of the next page of results */
    static byte[] toBytes(PlaceHits hits, PlaceQuestion question, String root, UnderstoodJson understood) {
        return Json.toBytes(json -> {
            json.writeStartObject();
            json.writeNumberField("total", hits.total());
            json.writeBooleanField("demonstration", hits.hits().stream().anyMatch(hit -> hit.place()
                    .demonstration()));
            Json.writeText(json, "corrected", hits.corrected());
            understood.write(json, question);
            json.writeArrayFieldStart("results");
            for (PlaceHit hit : hits.hits()) {
                PlaceHitJson.write(json, hit, root);
            }
            json.writeEndArray();
            writeFacets(json, hits, question);
            Optional<String> next =
                    hits.next().map(cursor -> question.nextPage(cursor).appendTo(root + PlaceSearchServlet.PATH));
            Json.writeText(json, "next", next);
            json.writeEndObject();
        });
    }

    private static void writeFacets(JsonGenerator json, PlaceHits hits, PlaceQuestion question) throws IOException {
        json.writeObjectFieldStart("facets");
        for (Facet facet : Facet.values()) {
            List<FacetCount> counts = hits.facets().get(facet);
            if (counts != null) {
                writeCounts(json, facet.parameter(), counts);
            }
        }
        if (!hits.openings().isEmpty()) {
            List<FacetCount> counts = question.countsOfOpening(hits).entrySet().stream()
                    .map(count -> new FacetCount(count.getKey(), count.getValue()))
                    .toList();
            writeCounts(json, QuestionParameters.OPEN, counts);
        }
        json.writeEndObject();
    }

    private static void writeCounts(JsonGenerator json, String name, List<FacetCount> counts) throws IOException {
        json.writeArrayFieldStart(name);
        for (FacetCount count : counts) {
            json.writeStartObject();
            json.writeStringField("code", count.code());
            json.writeNumberField("count", count.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
