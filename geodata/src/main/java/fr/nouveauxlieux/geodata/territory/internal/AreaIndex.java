package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Areas by the points that they hold. Immutable once built, safe for use by many threads.
 *
 * @param <T> what an area stands for
 */
public final class AreaIndex<T> {

    /** An area and how far it lies from the point asked for, in metres; 0 inside. */
    public record Near<T>(T value, double metres) {}

    private record Area<T>(T value, Geometry geometry, PreparedGeometry prepared) {}

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final STRtree tree = new STRtree();

    /** @param geometryOf outline of an area, longitude first, WGS84 */
    public AreaIndex(List<T> values, Function<T, Geometry> geometryOf) {
        for (T value : values) {
            Geometry geometry = geometryOf.apply(value);
            tree.insert(
                    geometry.getEnvelopeInternal(),
                    new Area<>(value, geometry, PreparedGeometryFactory.prepare(geometry)));
        }
        tree.build();
    }

    /** The areas that hold the point, or have it on their edge. */
    public List<T> listAt(Coordinates point) {
        Point position = FACTORY.createPoint(new Coordinate(point.longitude(), point.latitude()));
        return query(position.getEnvelopeInternal()).stream()
                .filter(area -> area.prepared().covers(position))
                .map(Area::value)
                .toList();
    }

    /** The areas within a distance of the point, nearest first; those that hold it are at 0. */
    public List<Near<T>> listWithin(Coordinates point, double metres) {
        LocalMetres local = new LocalMetres(point);
        return query(local.around(metres)).stream()
                .map(area -> new Near<>(area.value(), local.distanceTo(area.geometry())))
                .filter(near -> near.metres() <= metres)
                .sorted(Comparator.comparingDouble(Near::metres))
                .toList();
    }

    public Optional<T> findNearestWithin(Coordinates point, double metres) {
        return listWithin(point, metres).stream().findFirst().map(Near::value);
    }

    @SuppressWarnings("unchecked") // the tree only holds what the constructor put in it
    private List<Area<T>> query(Envelope envelope) {
        return tree.query(envelope);
    }
}
