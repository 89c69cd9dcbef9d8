package fr.nouveauxlieux.portal.program;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.StateView;
import fr.nouveauxlieux.dossier.SubmissionView;
import fr.nouveauxlieux.dossier.SubmittedDossier;
import fr.nouveauxlieux.dossier.SubmittedFile;
import fr.nouveauxlieux.portal.http.Json;
import java.io.IOException;

/** A submitted dossier, in JSON. */
final class DossierJson {

    private static final int SIRET_DIGITS = 14;

    private final SubmittedDossier dossier;
    private final DossierSheet sheet;
    private final CallSheet call;
    private final String address;
    private final String files;

    private DossierJson(SubmittedDossier dossier, CallSheet call, String address) {
        this.dossier = dossier;
        this.sheet = dossier.sheet();
        this.call = call;
        this.files = address + "/files/";
        this.address = address + "/" + sheet.id();
    }

    /** @param call in the version that the answers follow @param address of the list, below which the dossier is */
    static byte[] toBytes(SubmittedDossier dossier, CallSheet call, String address) {
        return Json.toBytes(new DossierJson(dossier, call, address)::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeFacts(json);
        json.writeArrayFieldStart("submissions");
        for (SubmissionView submission : sheet.submissions()) {
            write(json, submission);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("states");
        for (StateView state : dossier.states()) {
            write(json, state);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sections");
        for (FormSection section : call.form().sections()) {
            write(json, section);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("files");
        for (SubmittedFile file : dossier.files()) {
            write(json, file);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeFacts(JsonGenerator json) throws IOException {
        json.writeStringField("id", sheet.id().value());
        json.writeStringField("number", sheet.number());
        json.writeStringField("title", sheet.title());
        json.writeStringField("call", call.code().value());
        json.writeNumberField("call_version", call.version());
        Json.writeText(json, "wave", sheet.wave());
        json.writeObjectFieldStart("organisation");
        json.writeStringField("name", dossier.organisation().name());
        Json.writeText(json, "siret", siret());
        json.writeEndObject();
        Json.writeText(json, "departement", dossier.departement());
        json.writeStringField("state", DossierQuestionReader.code(sheet.state()));
        DossierListJson.writeStage(json, dossier.stage());
        json.writeStringField("submitted_at", last().submittedAt().toString());
        json.writeStringField("updated_at", dossier.toldAt().toString());
        json.writeStringField("url", address);
    }

    /** Without one, an organisation is known by its number as an association, which is shorter. */
    private String siret() {
        String number = dossier.organisation().number();
        return number.length() == SIRET_DIGITS ? number : "";
    }

    private SubmissionView last() {
        return sheet.submissions().get(sheet.submissions().size() - 1);
    }

    private static void write(JsonGenerator json, SubmissionView submission) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", submission.number());
        json.writeStringField("submitted_at", submission.submittedAt().toString());
        json.writeStringField("sha256", submission.sha256());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, StateView state) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "state", DossierQuestionReader.code(state.standing().state()));
        DossierListJson.writeStage(json, state.standing().stage());
        json.writeStringField("at", state.takenAt().toString());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, FormSection section) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", section.code());
        AnswerJson.writeLabel(json, "title", section.title());
        AnswerJson.write(json, section.fields(), sheet.plainAnswers());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, SubmittedFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", file.id().value());
        json.writeStringField("field", file.path().toString());
        json.writeStringField("name", file.name());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("sha256", file.sha256());
        json.writeStringField("url", files + file.id());
        json.writeEndObject();
    }
}
