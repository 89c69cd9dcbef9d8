package fr.nouveauxlieux.geodata.coordinates.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** Converts points between the systems of the EPSG registry and WGS84; always easting or longitude first. */
public final class Transforms {

    private record Pair(MathTransform toWgs84, MathTransform fromWgs84) {}

    private static final Map<Integer, Pair> PAIRS = new ConcurrentHashMap<>();

    private Transforms() {}

    /**
     * @return longitude and latitude in degrees
     * @throws IllegalArgumentException if the point cannot be converted
     */
    public static double[] toWgs84(int epsg, double x, double y) {
        return transform(pair(epsg).toWgs84(), epsg, x, y);
    }

    /**
     * @return easting and northing in metres
     * @throws IllegalArgumentException if the point cannot be converted
     */
    public static double[] fromWgs84(int epsg, double longitude, double latitude) {
        return transform(pair(epsg).fromWgs84(), epsg, longitude, latitude);
    }

    private static Pair pair(int epsg) {
        return PAIRS.computeIfAbsent(epsg, Transforms::create);
    }

    private static Pair create(int epsg) {
        try {
            CoordinateReferenceSystem system = CRS.decode("EPSG:" + epsg, true);
            CoordinateReferenceSystem wgs84 = DefaultGeographicCRS.WGS84;
            return new Pair(CRS.findMathTransform(system, wgs84, true), CRS.findMathTransform(wgs84, system, true));
        } catch (FactoryException e) {
            throw new IllegalStateException("EPSG:" + epsg + " cannot be read from the EPSG database", e);
        }
    }

    private static double[] transform(MathTransform transform, int epsg, double first, double second) {
        double[] point = {first, second};
        try {
            transform.transform(point, 0, point, 0, 1);
        } catch (TransformException e) {
            throw new IllegalArgumentException(outside(epsg, first, second), e);
        }
        if (!Double.isFinite(point[0]) || !Double.isFinite(point[1])) {
            throw new IllegalArgumentException(outside(epsg, first, second));
        }
        return point;
    }

    private static String outside(int epsg, double first, double second) {
        return "expected a point that EPSG:" + epsg + " can hold, was " + first + " " + second;
    }
}
