package fr.nouveauxlieux.portal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.premises.EnergyClass;
import fr.nouveauxlieux.premises.Offer;
import fr.nouveauxlieux.premises.OfferDraft;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Premises on offer as programs read them. Rents are cents of a euro for a month, surfaces square metres. */
final class PremisesJson {

    private PremisesJson() {}

    static void write(JsonGenerator json, List<Offer> offers, String root) throws IOException {
        json.writeStartObject();
        json.writeNumberField("total", offers.size());
        json.writeArrayFieldStart("results");
        for (Offer offer : offers) {
            write(json, offer, root);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Longitude first. An offer whose point is not known has a null geometry. */
    static void writeFeatures(JsonGenerator json, List<Offer> offers, String root) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeNumberField("total", offers.size());
        json.writeArrayFieldStart("features");
        for (Offer offer : offers) {
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeStringField("id", offer.id().value());
            writeGeometry(json, offer.content().point());
            json.writeObjectFieldStart("properties");
            writeFields(json, offer, root);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeGeometry(JsonGenerator json, Optional<Coordinates> point) throws IOException {
        if (point.isEmpty()) {
            json.writeNullField("geometry");
            return;
        }
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        Json.writeDegrees(json, point.get().longitude());
        Json.writeDegrees(json, point.get().latitude());
        json.writeEndArray();
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Offer offer, String root) throws IOException {
        json.writeStartObject();
        writeFields(json, offer, root);
        Json.writePoint(json, offer.content().point());
        json.writeEndObject();
    }

    private static void writeFields(JsonGenerator json, Offer offer, String root) throws IOException {
        OfferDraft content = offer.content();
        json.writeStringField("id", offer.id().value());
        json.writeStringField("title", content.title());
        json.writeStringField("description", content.description());
        json.writeStringField("owner", offer.owner());
        json.writeStringField("kind", content.kind().code());
        json.writeNumberField("surface", content.surface());
        if (content.rent().isPresent()) {
            json.writeNumberField("rent_cents", content.rent().get().cents());
        } else {
            json.writeNullField("rent_cents");
        }
        Json.writeText(json, "available_from", content.from());
        Json.writeText(json, "available_until", content.until());
        json.writeStringField("condition", content.condition().code());
        json.writeStringField("accessible", content.access().code());
        Json.writeText(json, "energy", content.energy().map(EnergyClass::name));
        Json.writeText(json, "address", content.address());
        json.writeStringField("commune", content.commune().value());
        Json.writeText(json, "commune_name", offer.commune().map(Commune::name));
        Json.writeText(json, "precision", content.point().map(p -> p.precision()
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-')));
        json.writeStringField("published", offer.publishedOn().toString());
        json.writeStringField("page", root + "/locaux/" + offer.id());
    }
}
