package fr.nouveauxlieux.geodata.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads a FeatureCollection of points, lines or polygons, feature by feature. A foreign member is ignored; a {@code crs}
 * other than WGS84 is refused, as positions would be misread.
 */
public final class GeoJsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    /** Names of WGS84 that publishers write in the old {@code crs} member; all are used longitude first. */
    private static final Set<String> WGS84 = Set.of(
            "urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326");

    private final JsonParser parser;

    private GeoJsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Hands each feature to the consumer, in the order of the file.
     *
     * @throws GeoJsonException if the text is not a FeatureCollection in WGS84
     */
    public static void read(InputStream input, Consumer<Feature> features) throws IOException {
        try (JsonParser parser = FACTORY.createParser(input)) {
            GeoJsonReader reader = new GeoJsonReader(parser);
            try {
                reader.readCollection(features);
            } catch (JsonParseException e) {
                throw new GeoJsonException(
                        e.getLocation().getLineNr(), "expected JSON, but " + e.getOriginalMessage(), e);
            }
        }
    }

    private void readCollection(Consumer<Feature> features) throws IOException {
        expect(parser.nextToken(), JsonToken.START_OBJECT, "a JSON object of type FeatureCollection");
        boolean found = false;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            parser.nextToken();
            switch (field) {
                case "type" -> expectText("FeatureCollection", "type");
                case "crs" -> readCrs();
                case "features" -> {
                    found = true;
                    readFeatures(features);
                }
                default -> parser.skipChildren();
            }
        }
        if (!found) {
            throw unexpected("a list of features, found no \"features\" member");
        }
    }

    private void readCrs() throws IOException {
        int line = line();
        String name = null;
        int depth = parser.currentToken() == JsonToken.START_OBJECT ? 1 : 0;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                depth++;
            } else if (token == JsonToken.END_OBJECT) {
                depth--;
            } else if (token == JsonToken.FIELD_NAME && "name".equals(parser.currentName())) {
                name = parser.nextTextValue();
            }
        }
        if (name != null && !WGS84.contains(name)) {
            throw new GeoJsonException(line, "expected the reference system WGS84 (CRS84 or EPSG:4326), found " + name);
        }
    }

    private void readFeatures(Consumer<Feature> features) throws IOException {
        expect(parser.currentToken(), JsonToken.START_ARRAY, "a list of features");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken(), JsonToken.START_OBJECT, "a feature");
            features.accept(readFeature());
        }
    }

    private Feature readFeature() throws IOException {
        int line = line();
        Map<String, String> properties = Map.of();
        GeometryBuilder geometry = new GeometryBuilder();
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (field.equals("properties") && value == JsonToken.START_OBJECT) {
                properties = readProperties();
            } else if (field.equals("geometry") && value == JsonToken.START_OBJECT) {
                readGeometry(geometry);
            } else {
                parser.skipChildren();
            }
        }
        try {
            Optional<Geometry> built = geometry.build();
            return new Feature(
                    line, properties, built, built.isPresent() ? Optional.empty() : Optional.of("no geometry"));
        } catch (IllegalArgumentException e) {
            return new Feature(line, properties, Optional.empty(), Optional.of(e.getMessage()));
        }
    }

    private Map<String, String> readProperties() throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                properties.put(field, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return properties;
    }

    private void readGeometry(GeometryBuilder geometry) throws IOException {
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (field.equals("type") && value == JsonToken.VALUE_STRING) {
                geometry.type(parser.getText());
            } else if (field.equals("coordinates") && value == JsonToken.START_ARRAY) {
                readCoordinates(geometry);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readCoordinates(GeometryBuilder geometry) throws IOException {
        int depth = 1;
        geometry.open();
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            switch (token) {
                case START_ARRAY -> {
                    depth++;
                    geometry.open();
                }
                case END_ARRAY -> {
                    depth--;
                    geometry.close();
                }
                case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> geometry.number(parser.getDoubleValue());
                default -> throw unexpected("numbers in \"coordinates\", found " + parser.getText());
            }
        }
    }

    private void expectText(String expected, String field) throws IOException {
        if (!expected.equals(parser.getText())) {
            throw unexpected("\"" + field + "\": \"" + expected + "\", found \"" + parser.getText() + "\"");
        }
    }

    private void expect(JsonToken found, JsonToken expected, String what) throws IOException {
        if (found != expected) {
            throw unexpected(what);
        }
    }

    private GeoJsonException unexpected(String expectation) {
        return new GeoJsonException(line(), "expected " + expectation);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
