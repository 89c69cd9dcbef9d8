package fr.nouveauxlieux.portal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import java.io.IOException;

/** Territories in JSON. */
final class TerritoryJson {

    private TerritoryJson() {}

    /** @param root what comes before the addresses of pages */
    static void write(JsonGenerator json, Territory territory, String root) throws IOException {
        json.writeStartObject();
        writeFields(json, territory, root);
        json.writeEndObject();
    }

    static void writeFields(JsonGenerator json, Territory territory, String root) throws IOException {
        json.writeStringField("kind", TerritoryAddress.nameOf(territory.kind()));
        json.writeStringField("code", territory.code());
        json.writeStringField("name", territory.name());
        Json.writeText(json, "parent", territory.parent());
        json.writeStringField("url", root + TerritoryAddress.of(territory.kind(), territory.code()));
    }

    static void writeCommune(JsonGenerator json, Commune commune) throws IOException {
        Json.writeTexts(
                json,
                "postal_codes",
                commune.postalCodes().stream().map(PostalCode::value).toList());
        json.writeStringField("departement", commune.departement());
        json.writeStringField("region", commune.region());
        Json.writeText(json, "epci", commune.epci());
        if (commune.population().isPresent()) {
            json.writeNumberField("population", commune.population().getAsInt());
        } else {
            json.writeNullField("population");
        }
        Json.writeText(json, "density", commune.density().map(density -> density.officialName()));
        Json.writePoint(json, commune.centre());
    }
}
