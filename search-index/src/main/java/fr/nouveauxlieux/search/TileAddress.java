package fr.nouveauxlieux.search;

/**
 * A square of the web Mercator map (XYZ scheme: x from the west, y from the north), zoom 0 to 22.
 */
public record TileAddress(int zoom, int x, int y) {

    public static final int MAX_ZOOM = 22;

    public TileAddress {
        if (zoom < 0 || zoom > MAX_ZOOM) {
            throw new IllegalArgumentException("zoom must be between 0 and " + MAX_ZOOM + ", was " + zoom);
        }
        int side = 1 << zoom;
        if (x < 0 || x >= side || y < 0 || y >= side) {
            throw new IllegalArgumentException(
                    "at zoom " + zoom + " x and y must be between 0 and " + (side - 1) + ", was " + x + "/" + y);
        }
    }
}
