package fr.nouveauxlieux.portal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.search.PlaceSummary;
import java.io.IOException;
import java.io.OutputStream;

/** Places in the words of schema.org, as JSON-LD. What is not known is left out. */
final class PlaceJsonLd {

    static final String MEDIA_TYPE = "application/ld+json";

    private PlaceJsonLd() {}

    /** @param root what comes before the address of a page */
    static void write(PlacePages hits, String root, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generatorTo(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeArrayFieldStart("@graph");
            while (hits.hasNext()) {
                writePlace(json, hits.next().place(), root);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void writePlace(JsonGenerator json, PlaceSummary place, String root) throws IOException {
        String page = root + PlaceAddress.of(place.id(), place.name());
        json.writeStartObject();
        json.writeStringField("@type", "Place");
        json.writeStringField("@id", page);
        json.writeStringField("url", page);
        json.writeStringField("identifier", place.id());
        json.writeStringField("name", place.name());
        writeAddress(json, place);
        if (place.coordinates().isPresent()) {
            writePosition(json, place.coordinates().get());
        }
        writeKnown(json, "openingHours", place.openingHours());
        json.writeEndObject();
    }

    private static void writeAddress(JsonGenerator json, PlaceSummary place) throws IOException {
        json.writeObjectFieldStart("address");
        json.writeStringField("@type", "PostalAddress");
        writeKnown(json, "streetAddress", place.address());
        writeKnown(json, "postalCode", place.postalCode());
        writeKnown(json, "addressLocality", place.communeName());
        json.writeEndObject();
    }

    private static void writePosition(JsonGenerator json, Coordinates point) throws IOException {
        json.writeObjectFieldStart("geo");
        json.writeStringField("@type", "GeoCoordinates");
        json.writeFieldName("latitude");
        Json.writeDegrees(json, point.latitude());
        json.writeFieldName("longitude");
        Json.writeDegrees(json, point.longitude());
        json.writeEndObject();
    }

    private static void writeKnown(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
