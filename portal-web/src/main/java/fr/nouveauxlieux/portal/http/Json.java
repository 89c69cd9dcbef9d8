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
    private static final int DECIMALS_OF_DEGREE = 7;
    private static final double UNITS_OF_DEGREE = 1e7;

    /** A sign, three digits, a point, the decimals. */
    private static final int LONGEST_DEGREES = 5 + DECIMALS_OF_DEGREE;

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
            json.writeFieldName("latitude");
            writeDegrees(json, point.get().latitude());
            json.writeFieldName("longitude");
            writeDegrees(json, point.get().longitude());
        }
    }

    /**
     * The same digits as of {@link #rounded}. From a whole number, for the shortest digits of a double take ten times as
     * long to find, and results are full of coordinates.
     */
    public static void writeDegrees(JsonGenerator json, double degrees) throws IOException {
        long scaled = Math.round(degrees * UNITS_OF_DEGREE);
        char[] digits = new char[LONGEST_DEGREES];
        int start = LONGEST_DEGREES;
        int end = LONGEST_DEGREES;
        long rest = Math.abs(scaled);
        for (int decimal = 0; decimal < DECIMALS_OF_DEGREE; decimal++) {
            digits[--start] = (char) ('0' + rest % 10);
            rest /= 10;
            if (digits[start] == '0' && end == start + 1 && decimal < DECIMALS_OF_DEGREE - 1) {
                end = start;
            }
        }
        digits[--start] = '.';
        do {
            digits[--start] = (char) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        if (scaled < 0) {
            digits[--start] = '-';
        }
        json.writeNumber(digits, start, end - start);
    }

    /** Degrees to the seventh decimal, about one centimetre. */
    public static double rounded(double degrees) {
        return Math.round(degrees * UNITS_OF_DEGREE) / UNITS_OF_DEGREE;
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
