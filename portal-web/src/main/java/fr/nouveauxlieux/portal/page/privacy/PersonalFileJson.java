package fr.nouveauxlieux.portal.page.privacy;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.privacy.PersonalFile;
import fr.nouveauxlieux.privacy.holder.PersonalField;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/** The file of a person for programs: an object of parts, each a list of records. Instants are UTC in ISO 8601. */
final class PersonalFileJson {

    private PersonalFileJson() {}

    static void write(JsonGenerator json, PersonalFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("made", file.made().toString());
        for (PersonalPart part : file.parts()) {
            json.writeArrayFieldStart(part.heading().code());
            for (Map<PersonalField, Object> personalRecord : part.records()) {
                writeRecord(json, personalRecord);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeRecord(JsonGenerator json, Map<PersonalField, Object> personalRecord) throws IOException {
        json.writeStartObject();
        for (Map.Entry<PersonalField, Object> entry : personalRecord.entrySet()) {
            json.writeFieldName(entry.getKey().code());
            Object value = entry.getValue();
            if (value instanceof Boolean truth) {
                json.writeBoolean(truth);
            } else if (value instanceof Long number) {
                json.writeNumber(number);
            } else {
                json.writeString(value instanceof Instant instant ? instant.toString() : (String) value);
            }
        }
        json.writeEndObject();
    }
}
