package fr.nouveauxlieux.geodata.coordinates;

/**
 * A rectangle of latitudes and longitudes in WGS84 degrees. It never crosses the antimeridian: west is at most
 * east.
 */
public record BoundingBox(double west, double south, double east, double north) {

    public BoundingBox {
        if (!(west >= -180 && east <= 180 && west <= east)) {
            throw new IllegalArgumentException(
                    "expected -180 <= west <= east <= 180 degrees, was west " + west + ", east " + east);
        }
        if (!(south >= -90 && north <= 90 && south <= north)) {
            throw new IllegalArgumentException(
                    "expected -90 <= south <= north <= 90 degrees, was south " + south + ", north " + north);
        }
    }

    /**
     * Reads {@code west,south,east,north}, the order of GeoJSON and OGC API.
     *
     * @throws IllegalArgumentException if the text is not four decimal numbers in range
     */
    public static BoundingBox parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("expected west,south,east,north as in 2.9,50.5,3.2,50.7, was " + text);
        }
        try {
            return new BoundingBox(
                    Double.parseDouble(parts[0].trim()),
                    Double.parseDouble(parts[1].trim()),
                    Double.parseDouble(parts[2].trim()),
                    Double.parseDouble(parts[3].trim()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected west,south,east,north as decimal numbers, as in 2.9,50.5,3.2,50.7, was " + text, e);
        }
    }

    public boolean contains(Coordinates point) {
        return point.longitude() >= west
                && point.longitude() <= east
                && point.latitude() >= south
                && point.latitude() <= north;
    }
}
