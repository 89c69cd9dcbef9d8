package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Distances in metres around one point: longitudes and latitudes are laid on the plane that touches the WGS84 ellipsoid
 * there. True to one part in a thousand within ten kilometres, anywhere in France, overseas included.
 */
final class LocalMetres {

    private static final double SEMI_MAJOR_AXIS = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

    private final double longitude;
    private final double latitude;
    private final double metresEast;
    private final double metresNorth;

    LocalMetres(Coordinates origin) {
        longitude = origin.longitude();
        latitude = origin.latitude();
        double sine = Math.sin(Math.toRadians(latitude));
        double w = Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
        double primeVertical = SEMI_MAJOR_AXIS / w;
        double meridian = SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (w * w * w);
        metresEast = Math.toRadians(1) * primeVertical * Math.cos(Math.toRadians(latitude));
        metresNorth = Math.toRadians(1) * meridian;
    }

    /** The rectangle of degrees that holds every point within a distance of the origin. */
    Envelope around(double metres) {
        double east = metres / metresEast;
        double north = metres / metresNorth;
        return new Envelope(longitude - east, longitude + east, latitude - north, latitude + north);
    }

    /** Squared metres from the origin to a point: enough to compare, cheaper than a distance. */
    double squaredDistanceTo(Coordinates point) {
        double east = (point.longitude() - longitude) * metresEast;
        double north = (point.latitude() - latitude) * metresNorth;
        return east * east + north * north;
    }

    /** Metres from the origin to the nearest point of a geometry (longitude first); 0 inside a polygon. */
    double distanceTo(Geometry geometry) {
        Geometry flat = geometry.copy();
        flat.apply(new Flattening());
        Point origin = geometry.getFactory().createPoint(new Coordinate(0, 0));
        return origin.distance(flat);
    }

    private final class Flattening implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence sequence, int i) {
            sequence.setOrdinate(i, CoordinateSequence.X, (sequence.getX(i) - longitude) * metresEast);
            sequence.setOrdinate(i, CoordinateSequence.Y, (sequence.getY(i) - latitude) * metresNorth);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
