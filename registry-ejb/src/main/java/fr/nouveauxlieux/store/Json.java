package fr.nouveauxlieux.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Trees of maps, lists, texts, numbers and booleans, as JSON and back. Maps keep their order. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private Json() {}

    public static String write(Object tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a tree that JSON can hold: " + tree, e);
        }
    }

    /** As {@link #write}, on many lines, for people to read. */
    public static String writeIndented(Object tree) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a tree that JSON can hold: " + tree, e);
        }
    }

    public static byte[] writeBytes(Object tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a tree that JSON can hold: " + tree, e);
        }
    }

    /**
     * Any tree, null too.
     *
     * @throws IllegalArgumentException saying where, if the text is not JSON
     */
    public static Object readTree(String json) {
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    /** @throws IllegalArgumentException saying where, if the text is not a JSON object */
    public static Map<String, Object> readObject(String json) {
        try {
            return MAPPER.readValue(json, OBJECT);
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    /** @throws IllegalArgumentException saying where, if the bytes are not a JSON object */
    public static Map<String, Object> readObject(byte[] json) {
        try {
            return MAPPER.readValue(json, OBJECT);
        } catch (JsonProcessingException e) {
            throw notJson(e);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be read: " + e.getMessage(), e);
        }
    }

    /** @throws IllegalArgumentException saying where, if the stream is not a JSON object */
    public static Map<String, Object> readObject(InputStream json) throws IOException {
        try {
            return MAPPER.readValue(json, OBJECT);
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    private static IllegalArgumentException notJson(JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return new IllegalArgumentException("expected a JSON object" + where + ": " + e.getOriginalMessage(), e);
    }
}
