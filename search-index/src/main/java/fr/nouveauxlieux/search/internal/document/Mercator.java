package fr.nouveauxlieux.search.internal.document;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;

/**
 * The web Mercator map as a square of side 1: abscissas grow eastwards from the antimeridian, ordinates southwards
 * from latitude 85.05. Packed, each is a fraction of 2^32.
 */
public final class Mercator {

    private static final double WHOLE = 4_294_967_296.0;

    private Mercator() {}

    public static double x(double longitude) {
        return longitude / 360 + 0.5;
    }

    public static double y(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double y = 0.5 - 0.25 * Math.log((1 + sine) / (1 - sine)) / Math.PI;
        return Math.max(0, Math.min(1, y));
    }

    public static double longitude(double x) {
        return (x - 0.5) * 360;
    }

    public static double latitude(double y) {
        return Math.toDegrees(2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI))) - 90;
    }

    public static long pack(Coordinates point) {
        return fraction(x(point.longitude())) << 32 | fraction(y(point.latitude()));
    }

    /** From a fraction of 2^32 to a fraction of 1. */
    public static double fromFraction(long fraction) {
        return fraction / WHOLE;
    }

    private static long fraction(double part) {
        return Math.min((long) (part * WHOLE), 0xFFFFFFFFL);
    }
}
