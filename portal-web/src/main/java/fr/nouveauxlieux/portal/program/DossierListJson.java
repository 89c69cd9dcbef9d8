package fr.nouveauxlieux.portal.program;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.instruction.program.DossierList;
import fr.nouveauxlieux.instruction.program.ListedDossier;
import fr.nouveauxlieux.portal.http.Json;
import java.io.IOException;
import java.util.Optional;

/** A page of the list of dossiers, in JSON. */
final class DossierListJson {

    private DossierListJson() {}

    /** @param address of the list, below which the dossiers are */
    static byte[] toBytes(DossierList list, Optional<String> next, String address) {
        return Json.toBytes(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("dossiers");
            for (ListedDossier dossier : list.dossiers()) {
                write(json, dossier, address);
            }
            json.writeEndArray();
            Json.writeText(json, "next", next);
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, ListedDossier dossier, String address) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", dossier.id().value());
        json.writeStringField("number", dossier.number());
        json.writeStringField("title", dossier.title());
        json.writeStringField("call", dossier.call().value());
        json.writeStringField("wave", dossier.wave());
        json.writeObjectFieldStart("organisation");
        json.writeStringField("name", dossier.organisationName());
        Json.writeText(json, "siret", dossier.siret());
        json.writeEndObject();
        Json.writeText(json, "departement", dossier.departement());
        json.writeStringField("state", DossierQuestionReader.code(dossier.state()));
        writeStage(json, dossier.stage());
        json.writeStringField("submitted_at", dossier.submittedAt().toString());
        json.writeStringField("updated_at", dossier.toldAt().toString());
        json.writeStringField("url", address + "/" + dossier.id());
        json.writeEndObject();
    }

    static void writeStage(JsonGenerator json, DossierStage stage) throws IOException {
        Json.writeText(json, "stage", stage == DossierStage.NONE ? "" : DossierQuestionReader.code(stage));
    }
}
