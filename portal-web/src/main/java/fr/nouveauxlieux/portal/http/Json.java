package fr.nouveauxlieux.portal.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** JSON written by hand into bytes: no reflection, no tree in between. */
public final class Json {

    public static final String MEDIA_TYPE = "application/json";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();
    private static final int USUAL_SIZE = 16 * 1024;

    private Json() {}

    /** Writes a part of a document. */
    @FunctionalInterface
    public interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    public static byte[] toBytes(Part document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            document.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The stream is left open, for its owner to close. */
    public static JsonGenerator generatorTo(OutputStream stream) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(stream);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json;
    }

    /** A text, or null where it is empty, that is to say unknown. */
    public static void writeText(JsonGenerator json, String name, String value) throws IOException {
        if (value == null || value.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    public static void writeText(JsonGenerator json, String name, Optional<?> value) throws IOException {
        writeText(json, name, value.map(Object::toString).orElse(""));
    }

    /** The fields {@code latitude} and {@code longitude}, null where there is no point. */
    public static void writePoint(JsonGenerator json, Optional<Coordinates> point) throws IOException {
        if (point.isEmpty()) {
            json.writeNullField("latitude");
            json.writeNullField("longitude");
        } else {
            json.writeNumberField("latitude", rounded(point.get().latitude()));
            json.writeNumberField("longitude", rounded(point.get().longitude()));
        }
    }

    /** Degrees to the seventh decimal, about one centimetre. */
    public static double rounded(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }

    public static void writeTexts(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A tree of maps, collections, texts, numbers and booleans. */
    public static void writeTree(JsonGenerator json, Object tree) throws IOException {
        if (tree instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                writeTree(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (tree instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                writeTree(json, item);
            }
            json.writeEndArray();
        } else {
            json.writeObject(tree);
        }
    }
}
