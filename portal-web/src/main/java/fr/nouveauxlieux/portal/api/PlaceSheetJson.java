package fr.nouveauxlieux.portal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.Provenance;
import fr.nouveauxlieux.place.SourceNotice;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import java.io.IOException;
import java.util.Map;

/** Everything known of a place, in JSON: the fields as the model writes them, and where each value comes from. */
final class PlaceSheetJson {

    private PlaceSheetJson() {}

    /** @param root what comes before the addresses of pages */
    static void write(JsonGenerator json, PlaceSheet sheet, String root) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", sheet.id().value());
        json.writeStringField("name", sheet.name());
        json.writeStringField("url", root + PlaceAddress.of(sheet.id(), sheet.name()));
        json.writeBooleanField("demonstration", sheet.demonstration());
        json.writeFieldName("fields");
        Json.writeTree(json, sheet.profile().toTree());
        writeProvenance(json, sheet.provenance());
        json.writeArrayFieldStart("territories");
        for (Territory territory : sheet.territories()) {
            TerritoryJson.write(json, territory, root);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sources");
        for (SourceNotice source : sheet.sources()) {
            writeSource(json, source);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeProvenance(JsonGenerator json, Map<PlaceField<?>, Provenance> provenance)
            throws IOException {
        json.writeObjectFieldStart("provenance");
        for (PlaceField<?> field : PlaceField.listAll()) {
            Provenance origin = provenance.get(field);
            if (origin != null) {
                json.writeObjectFieldStart(field.key());
                json.writeStringField("source", origin.source());
                json.writeStringField("external_id", origin.externalId());
                Json.writeText(json, "as_of", origin.asOf());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void writeSource(JsonGenerator json, SourceNotice source) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", source.code());
        json.writeStringField("name", source.name());
        Json.writeText(json, "licence", source.licence());
        Json.writeText(json, "link", source.link());
        Json.writeText(json, "published", source.published());
        json.writeBooleanField("last_seen", source.lastSeen());
        json.writeEndObject();
    }
}
