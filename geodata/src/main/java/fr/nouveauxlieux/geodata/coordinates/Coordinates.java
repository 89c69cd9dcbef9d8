package fr.nouveauxlieux.geodata.coordinates;

import java.util.Locale;
import java.util.Objects;

/**
 * A point of the Earth in WGS84 (EPSG:4326), in decimal degrees.
 *
 * <p>Axis order: this type names its axes, so that no order can be mistaken. Text in the project's own
 * interfaces is {@code latitude,longitude}; GeoJSON, JTS and vector tiles are longitude first.
 *
 * @param latitude degrees north, between -90 and 90
 * @param longitude degrees east, between -180 and 180
 * @param precision how finely the point designates what it stands for
 */
public record Coordinates(double latitude, double longitude, Precision precision) {

    /** Mean radius of the Earth in metres (IUGG), as used by every distance of the project. */
    public static final double EARTH_RADIUS_METRES = 6_371_008.7714;

    public Coordinates {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("latitude must be between -90 and 90 degrees, was " + latitude);
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("longitude must be between -180 and 180 degrees, was " + longitude);
        }
        Objects.requireNonNull(precision, "precision");
    }

    public static Coordinates of(double latitude, double longitude) {
        return new Coordinates(latitude, longitude, Precision.UNKNOWN);
    }

    /**
     * Reads {@code latitude,longitude}, as {@code 50.6292,3.0573}.
     *
     * @throws IllegalArgumentException if the text is not two decimal numbers in range
     */
    public static Coordinates parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("expected latitude,longitude as in 50.6292,3.0573, was " + text);
        }
        try {
            return of(Double.parseDouble(parts[0].trim()), Double.parseDouble(parts[1].trim()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected latitude,longitude as decimal numbers, as in 50.6292,3.0573, was " + text, e);
        }
    }

    public Coordinates withPrecision(Precision other) {
        return new Coordinates(latitude, longitude, other);
    }

    /** Great-circle distance (haversine) in metres; exact to 0.5 % of the ellipsoid's. */
    public double distanceTo(Coordinates other) {
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double sinPhi = Math.sin((phi2 - phi1) / 2);
        double sinLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** {@code latitude,longitude} with six decimals (about ten centimetres). */
    public String toText() {
        return String.format(Locale.ROOT, "%.6f,%.6f", latitude, longitude);
    }
}
