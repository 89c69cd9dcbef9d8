package fr.nouveauxlieux.geodata.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes a FeatureCollection feature by feature, longitude first, with six decimals (about ten centimetres). Points,
 * polygons and multipolygons only.
 */
public final class GeoJsonWriter implements Closeable {

    private static final double DECIMALS = 1e6;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    /** Closing the writer closes the stream. */
    public GeoJsonWriter(OutputStream output) throws IOException {
        json = FACTORY.createGenerator(output);
        json.setPrettyPrinter(new MinimalPrettyPrinter());
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    public void write(Map<String, String> properties, Geometry geometry) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, String> property : properties.entrySet()) {
            json.writeStringField(property.getKey(), property.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", geometry.getGeometryType());
        json.writeFieldName("coordinates");
        writeCoordinates(geometry);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeCoordinates(Geometry geometry) throws IOException {
        if (geometry instanceof Point point) {
            writePosition(point.getCoordinateSequence(), 0);
        } else if (geometry instanceof Polygon polygon) {
            writePolygon(polygon);
        } else if (geometry instanceof MultiPolygon) {
            json.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                writePolygon((Polygon) geometry.getGeometryN(i));
            }
            json.writeEndArray();
        } else {
            throw new IllegalArgumentException(
                    "expected a Point, Polygon or MultiPolygon, was " + geometry.getGeometryType());
        }
    }

    private void writePolygon(Polygon polygon) throws IOException {
        json.writeStartArray();
        writeRing(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            writeRing(polygon.getInteriorRingN(i));
        }
        json.writeEndArray();
    }

    private void writeRing(LineString ring) throws IOException {
        CoordinateSequence positions = ring.getCoordinateSequence();
        json.writeStartArray();
        for (int i = 0; i < positions.size(); i++) {
            writePosition(positions, i);
        }
        json.writeEndArray();
    }

    private void writePosition(CoordinateSequence positions, int i) throws IOException {
        json.writeStartArray();
        json.writeNumber(Math.round(positions.getX(i) * DECIMALS) / DECIMALS);
        json.writeNumber(Math.round(positions.getY(i) * DECIMALS) / DECIMALS);
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
