package fr.nouveauxlieux.geodata.coordinates;

/**
 * A point in a reference system.
 *
 * @param x easting in metres; longitude in degrees for {@code WGS84}
 * @param y northing in metres; latitude in degrees for {@code WGS84}
 */
public record ProjectedPoint(ReferenceSystem system, double x, double y) {

    /** Distance in the plane of the projection, in its metres; true to a few parts in ten thousand on the ground. */
    public double planarDistanceTo(ProjectedPoint other) {
        if (system != other.system || system == ReferenceSystem.WGS84) {
            throw new IllegalArgumentException(
                    "expected two points of one projected system, were " + system + " and " + other.system);
        }
        return Math.hypot(x - other.x, y - other.y);
    }
}
