package fr.nouveauxlieux.portal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.search.PlaceHit;
import java.io.IOException;
import java.io.OutputStream;

/** Places as a GeoJSON collection (RFC 7946). Those without coordinates have a null geometry. */
final class PlaceGeoJson {

    static final String MEDIA_TYPE = "application/geo+json";

    private PlaceGeoJson() {}

    /** @param root what comes before the address of a page */
    static void write(PlacePages hits, String root, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generatorTo(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeNumberField("total", hits.total());
            json.writeArrayFieldStart("features");
            boolean demonstration = false;
            while (hits.hasNext()) {
                PlaceHit hit = hits.next();
                demonstration |= hit.place().demonstration();
                PlaceHitJson.writeFeature(json, hit, root);
            }
            json.writeEndArray();
            json.writeBooleanField("demonstration", demonstration);
            json.writeEndObject();
        }
    }
}
