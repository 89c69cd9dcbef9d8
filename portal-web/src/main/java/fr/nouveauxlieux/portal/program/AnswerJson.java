package fr.nouveauxlieux.portal.program;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormOption;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.portal.http.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Questions and answers in JSON: each question of a form with its kind, and the answer in the shape of that kind, null
 * where there is none. Amounts are whole cents.
 */
final class AnswerJson {

    /** The members of an address, as it is kept and as programs read it. */
    private static final Map<String, String> ADDRESS = Map.of(
            "label", "label",
            "postal_code", "postalCode",
            "commune", "commune",
            "latitude", "lat",
            "longitude", "lon",
            "precision", "precision");

    private static final List<String> ADDRESS_ORDER =
            List.of("label", "postal_code", "commune", "latitude", "longitude", "precision");

    private AnswerJson() {}

    static void writeLabel(JsonGenerator json, String name, Bilingual text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("fr", text.french());
        json.writeStringField("en", text.english());
        json.writeEndObject();
    }

    /** The member {@code answers}: what is asked, in its order, and what was answered. */
    static void write(JsonGenerator json, List<FormField> fields, Answers answers) throws IOException {
        write(
                json,
                fields,
                field -> field.kind() == FieldKind.BLOCK
                        ? Optional.of(new Items(field, answers))
                        : answers.find(field.code()));
    }

    /** The items of a block, of which each answer has a path of its own. */
    private record Items(FormField block, Answers answers) {}

    private static void write(
            JsonGenerator json, List<FormField> fields, Function<FormField, Optional<Object>> answerTo)
            throws IOException {
        json.writeArrayFieldStart("answers");
        for (FormField field : fields) {
            json.writeStartObject();
            json.writeStringField("code", field.code());
            json.writeStringField("kind", field.kind().code());
            writeLabel(json, "label", field.label());
            writeOptions(json, field);
            json.writeFieldName("value");
            writeValue(json, field, answerTo.apply(field).orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeOptions(JsonGenerator json, FormField field) throws IOException {
        if (field.options().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("options");
        for (FormOption option : field.options()) {
            writeLabel(json, option.code(), option.label());
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, FormField field, Object value) throws IOException {
        if (value instanceof Items items) {
            writeItems(json, items);
        } else if (field.kind() == FieldKind.ADDRESS && value instanceof Map<?, ?> address) {
            writeAddress(json, address);
        } else if (field.kind() == FieldKind.TABLE && value instanceof List<?> rows) {
            writeRows(json, field, rows);
        } else {
            Json.writeTree(json, value);
        }
    }

    private static void writeItems(JsonGenerator json, Items items) throws IOException {
        FormField block = items.block();
        json.writeStartArray();
        for (String item : items.answers().itemsOf(block.code())) {
            json.writeStartObject();
            json.writeStringField("key", item);
            write(json, block.fields(), inner -> items.answers().find(AnswerPath.of(block.code(), item, inner.code())));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRows(JsonGenerator json, FormField table, List<?> rows) throws IOException {
        json.writeStartArray();
        for (Object row : rows) {
            json.writeStartObject();
            if (row instanceof Map<?, ?> cells) {
                write(json, table.fields(), column -> Optional.ofNullable(cells.get(column.code())));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeAddress(JsonGenerator json, Map<?, ?> address) throws IOException {
        json.writeStartObject();
        for (String member : ADDRESS_ORDER) {
            json.writeFieldName(member);
            json.writeObject(address.get(ADDRESS.get(member)));
        }
        json.writeEndObject();
    }
}
