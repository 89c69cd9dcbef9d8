package fr.nouveauxlieux.portal.ogc;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.portal.api.PlaceHitJson;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceHits;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Features in GeoJSON, with the links around them. */
final class OgcFeaturesJson {

    private final OgcLinks links;

    OgcFeaturesJson(OgcLinks links) {
        this.links = links;
    }

    /** @param next the address of the page that follows, of the application */
    byte[] page(PlaceHits hits, QueryString address, Optional<String> next, Instant now) {
        List<Map<String, Object>> around = new ArrayList<>();
        around.add(links.self(OgcKind.ITEMS, address.appendTo(OgcLinks.ITEMS)));
        around.add(links.alternate(OgcLinks.ITEMS, address));
        around.add(links.link("collection", OgcKind.JSON, "Collection", OgcLinks.COLLECTION));
        next.ifPresent(path -> around.add(links.link("next", OgcKind.ITEMS.mediaType(), "Next page", path)));
        return Json.toBytes(json -> {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField(
                    "timeStamp", now.truncatedTo(ChronoUnit.SECONDS).toString());
            json.writeNumberField("numberMatched", hits.total());
            json.writeNumberField("numberReturned", hits.hits().size());
            json.writeFieldName("links");
            Json.writeTree(json, around);
            json.writeArrayFieldStart("features");
            for (PlaceHit hit : hits.hits()) {
                PlaceHitJson.writeFeature(json, hit, links.application());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    byte[] one(PlaceHit hit) {
        String path = OgcLinks.ITEMS + "/" + hit.place().id();
        List<Map<String, Object>> around = List.of(
                links.self(OgcKind.ITEM, path),
                links.alternate(path, QueryString.empty()),
                links.link("collection", OgcKind.JSON, "Collection", OgcLinks.COLLECTION));
        return Json.toBytes(json -> PlaceHitJson.writeFeature(json, hit, links.application(), more(around)));
    }

    private static Json.Part more(List<Map<String, Object>> around) {
        return (JsonGenerator json) -> writeLinks(json, around);
    }

    private static void writeLinks(JsonGenerator json, List<Map<String, Object>> around) throws IOException {
        json.writeFieldName("links");
        Json.writeTree(json, around);
    }
}
