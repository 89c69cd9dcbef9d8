package fr.nouveauxlieux.portal.question;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.GeoPolygon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Points, rectangles and polygons as addresses write them, in WGS84 degrees. Numbers are rounded to seven decimals
 * (about one centimetre), so that what is read can be written back to the same digit. The messages of the errors say
 * what was expected.
 */
public final class GeometryText {

    static final int MOST_POLYGON_POINTS = 500;

    private static final int DECIMALS = 7;
    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{0,30})?");
    private static final String EXPECTED_POINT =
            "latitude,longitude in degrees, latitude between -90 and 90, longitude between -180 and 180, as 50.6292,3.0573";
    private static final String EXPECTED_BOX =
            "west,south,east,north in degrees, west <= east and south <= north, as 2.9,50.5,3.2,50.7";
    private static final String EXPECTED_POLYGON = "between 3 and " + MOST_POLYGON_POINTS
            + " points longitude latitude in degrees, separated by commas, as 2.9 50.5,3.2 50.5,3.2 50.7";

    private GeometryText() {}

    /** Reads {@code latitude,longitude}. */
    public static Coordinates readPoint(String text) {
        double[] numbers = readNumbers(text.split(",", -1), 2, EXPECTED_POINT);
        return pointAt(numbers[0], numbers[1], EXPECTED_POINT);
    }

    /** Reads {@code west,south,east,north}. */
    public static BoundingBox readBox(String text) {
        double[] numbers = readNumbers(text.split(",", -1), 4, EXPECTED_BOX);
        try {
            return new BoundingBox(numbers[0], numbers[1], numbers[2], numbers[3]);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(EXPECTED_BOX, e);
        }
    }

    /** Reads {@code longitude latitude,longitude latitude,…}; the ring is closed where the text leaves it open. */
    public static GeoPolygon readPolygon(String text) {
        String[] points = text.split(",", -1);
        if (points.length > MOST_POLYGON_POINTS + 1) {
            throw new IllegalArgumentException(EXPECTED_POLYGON);
        }
        List<Coordinates> ring = new ArrayList<>();
        for (String point : points) {
            double[] numbers = readNumbers(point.strip().split("\\s+"), 2, EXPECTED_POLYGON);
            ring.add(pointAt(numbers[1], numbers[0], EXPECTED_POLYGON));
        }
        if (!ring.get(0).equals(ring.get(ring.size() - 1))) {
            ring.add(ring.get(0));
        }
        if (ring.stream().distinct().count() < 3) {
            throw new IllegalArgumentException(EXPECTED_POLYGON);
        }
        return new GeoPolygon(ring);
    }

    public static String write(Coordinates point) {
        return write(point.latitude()) + "," + write(point.longitude());
    }

    public static String write(BoundingBox box) {
        return write(box.west()) + "," + write(box.south()) + "," + write(box.east()) + "," + write(box.north());
    }

    public static String write(GeoPolygon polygon) {
        return polygon.ring().stream()
                .map(p -> write(p.longitude()) + " " + write(p.latitude()))
                .collect(Collectors.joining(","));
    }

    /** Without exponent or useless zeros. */
    static String write(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static double[] readNumbers(String[] parts, int howMany, String expected) {
        if (parts.length != howMany) {
            throw new IllegalArgumentException(expected);
        }
        double[] numbers = new double[howMany];
        for (int i = 0; i < howMany; i++) {
            String part = parts[i].strip();
            if (!DEGREES.matcher(part).matches()) {
                throw new IllegalArgumentException(expected);
            }
            // Adding zero turns a negative zero into a plain one.
            numbers[i] = new BigDecimal(part)
                            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                            .doubleValue()
                    + 0.0;
        }
        return numbers;
    }

    private static Coordinates pointAt(double latitude, double longitude, String expected) {
        try {
            return Coordinates.of(latitude, longitude);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(expected, e);
        }
    }
}
