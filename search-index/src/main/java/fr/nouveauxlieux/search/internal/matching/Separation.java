package fr.nouveauxlieux.search.internal.matching;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.internal.document.PackedLocation;
import java.util.List;

/**
 * How far places lie from the nearest of some origins, as the haversine of the angle between them: it grows with the
 * distance and costs less. Same formula as {@link Coordinates#distanceTo}.
 */
public final class Separation {

    /** Of a place without coordinates: farther than any other. */
    public static final double UNKNOWN = Double.POSITIVE_INFINITY;

    private final double[] latitudes;
    private final double[] longitudes;
    private final double[] cosines;

    public Separation(List<Coordinates> origins) {
        int size = origins.size();
        latitudes = new double[size];
        longitudes = new double[size];
        cosines = new double[size];
        for (int i = 0; i < size; i++) {
            latitudes[i] = Math.toRadians(origins.get(i).latitude());
            longitudes[i] = origins.get(i).longitude();
            cosines[i] = Math.cos(latitudes[i]);
        }
    }

    /**
     * Of a location as the index packs it.
     *
     * @param limit what is of no interest beyond: any greater value may then be answered
     */
    public double of(long packed, double limit) {
        double latitude = Math.toRadians(PackedLocation.latitude(packed));
        if (latitudes.length == 1 && isBeyond(Math.abs(latitude - latitudes[0]) / 2, limit)) {
            return UNKNOWN;
        }
        double longitude = PackedLocation.longitude(packed);
        double cosine = Math.cos(latitude);
        double least = UNKNOWN;
        for (int i = 0; i < latitudes.length; i++) {
            double sinPhi = Math.sin((latitude - latitudes[i]) / 2);
            double sinLambda = Math.sin(Math.toRadians(longitude - longitudes[i]) / 2);
            least = Math.min(least, sinPhi * sinPhi + cosines[i] * cosine * sinLambda * sinLambda);
        }
        return least;
    }

    /** By latitude alone, without trigonometry: a sine is at least its series cut after two terms. */
    private static boolean isBeyond(double halfAngle, double limit) {
        double sine = halfAngle - halfAngle * halfAngle * halfAngle / 6;
        return sine > 0 && halfAngle < 1 && sine * sine > limit;
    }

    public double of(long packed) {
        return of(packed, UNKNOWN);
    }

    public static double metres(double separation) {
        return 2 * Coordinates.EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(separation)));
    }

    public static double ofMetres(double metres) {
        double halfAngle = metres / (2 * Coordinates.EARTH_RADIUS_METRES);
        if (halfAngle >= Math.PI / 2) {
            return UNKNOWN;
        }
        double sine = Math.sin(halfAngle);
        return sine * sine;
    }
}
