package fr.nouveauxlieux.geodata.geojson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * Collects the nested lists of a {@code coordinates} member, whose meaning is only known once the {@code type} is, and
 * builds the JTS geometry. A third number of a position (altitude) is ignored.
 */
final class GeometryBuilder {

    static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);

    private final Deque<List<Object>> open = new ArrayDeque<>();
    private final double[] position = new double[2];
    private int numbers;
    private String type;
    private List<Object> coordinates;

    void type(String name) {
        type = name;
    }

    void open() {
        open.push(new ArrayList<>());
        numbers = 0;
    }

    void number(double value) {
        if (numbers < 2) {
            position[numbers] = value;
        }
        numbers++;
    }

    void close() {
        List<Object> list = open.pop();
        Object closed = list;
        if (numbers > 0) {
            closed = new Coordinate(position[0], numbers > 1 ? position[1] : Double.NaN);
            numbers = 0;
        }
        if (open.isEmpty()) {
            coordinates = closed instanceof Coordinate ? List.of(closed) : list;
        } else {
            open.peek().add(closed);
        }
    }

    /**
     * The geometry; empty if none was given.
     *
     * @throws IllegalArgumentException if the lists do not make a geometry of the type, or lie beyond degrees
     */
    Optional<Geometry> build() {
        if (type == null || coordinates == null) {
            return Optional.empty();
        }
        Geometry geometry =
                switch (type) {
                    case "Point" -> FACTORY.createPoint(position(coordinates.get(0)));
                    case "MultiPoint" -> FACTORY.createMultiPointFromCoords(positions(coordinates));
                    case "LineString" -> FACTORY.createLineString(positions(coordinates));
                    case "Polygon" -> polygon(coordinates);
                    case "MultiPolygon" ->
                        FACTORY.createMultiPolygon(coordinates.stream()
                                .map(GeometryBuilder::polygon)
                                .toArray(Polygon[]::new));
                    default ->
                        throw new IllegalArgumentException(
                                "expected a Point, MultiPoint, LineString, Polygon or MultiPolygon, found " + type);
                };
        return Optional.of(geometry);
    }

    private static Polygon polygon(Object lists) {
        LinearRing[] rings = list(lists).stream()
                .map(ring -> FACTORY.createLinearRing(positions(ring)))
                .toArray(LinearRing[]::new);
        if (rings.length == 0) {
            throw new IllegalArgumentException("expected at least one ring in a Polygon");
        }
        LinearRing[] holes = new LinearRing[rings.length - 1];
        System.arraycopy(rings, 1, holes, 0, holes.length);
        return FACTORY.createPolygon(rings[0], holes);
    }

    private static Coordinate[] positions(Object lists) {
        return list(lists).stream().map(GeometryBuilder::position).toArray(Coordinate[]::new);
    }

    private static List<?> list(Object lists) {
        if (lists instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("expected lists nested as deep as the type of geometry asks");
    }

    private static Coordinate position(Object element) {
        if (!(element instanceof Coordinate c)) {
            throw new IllegalArgumentException("expected lists nested as deep as the type of geometry asks");
        }
        if (!(Math.abs(c.x) <= 180 && Math.abs(c.y) <= 90)) {
            throw new IllegalArgumentException(
                    "expected degrees, longitude first, as [3.0573, 50.6292], found [" + c.x + ", " + c.y + "]");
        }
        return c;
    }
}
