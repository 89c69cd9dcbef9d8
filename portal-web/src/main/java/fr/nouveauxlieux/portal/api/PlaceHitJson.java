package fr.nouveauxlieux.portal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceSummary;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A place as a result shows it, in JSON. */
public final class PlaceHitJson {

    private static final Map<Precision, String> PRECISIONS = namesOfPrecisions();

    private PlaceHitJson() {}

    private static Map<Precision, String> namesOfPrecisions() {
        Map<Precision, String> names = new EnumMap<>(Precision.class);
        for (Precision precision : Precision.values()) {
            names.put(precision, precision.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return names;
    }

    /** @param root what comes before the address of a page */
    static void write(JsonGenerator json, PlaceHit hit, String root) throws IOException {
        json.writeStartObject();
        writeProperties(json, hit, root);
        Json.writePoint(json, hit.place().coordinates());
        json.writeEndObject();
    }

    /** A GeoJSON feature: longitude first. */
    public static void writeFeature(JsonGenerator json, PlaceHit hit, String root) throws IOException {
        writeFeature(json, hit, root, nothing -> {});
    }

    /** @param more members of the feature, beside its own */
    public static void writeFeature(JsonGenerator json, PlaceHit hit, String root, Json.Part more) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", hit.place().id());
        Coordinates point = hit.place().coordinates().orElse(null);
        if (point == null) {
            json.writeNullField("geometry");
        } else {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            Json.writeDegrees(json, point.longitude());
            Json.writeDegrees(json, point.latitude());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeObjectFieldStart("properties");
        writeProperties(json, hit, root);
        json.writeEndObject();
        more.write(json);
        json.writeEndObject();
    }

    /** The name of a precision in the API, as {@code commune-centre}; empty where there are no coordinates. */
    static String precisionOf(PlaceSummary place) {
        return place.coordinates()
                .map(point -> PRECISIONS.get(point.precision()))
                .orElse("");
    }

    private static void writeProperties(JsonGenerator json, PlaceHit hit, String root) throws IOException {
        PlaceSummary place = hit.place();
        json.writeStringField("id", place.id());
        json.writeStringField("name", place.name());
        Json.writeTexts(json, "types", place.types());
        Json.writeTexts(json, "labels", place.labels());
        Json.writeText(json, "status", place.status());
        Json.writeText(json, "address", place.address());
        Json.writeText(json, "postal_code", place.postalCode());
        Json.writeText(json, "commune_code", place.communeCode());
        Json.writeText(json, "commune", place.communeName());
        Json.writeText(json, "departement", place.departement());
        Json.writeText(json, "precision", precisionOf(place));
        Json.writeText(json, "opening_hours", place.openingHours());
        Json.writeText(json, "updated", place.updated());
        if (hit.distanceMetres().isPresent()) {
            json.writeNumberField("distance", Math.round(hit.distanceMetres().getAsDouble()));
        } else {
            json.writeNullField("distance");
        }
        json.writeBooleanField("demonstration", place.demonstration());
        json.writeStringField("url", root + PlaceAddress.of(place.id(), place.name()));
    }
}
