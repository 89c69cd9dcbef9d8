package fr.nouveauxlieux.search.internal.clusters;

import fr.nouveauxlieux.search.TileAddress;

/**
 * A part of the web Mercator square.
 *
 * @param radius how near two symbols may come at the zoom of the tile
 */
record Viewport(double minX, double minY, double maxX, double maxY, double radius) {

    /** Side of a tile, in the pixels that the radius of a cluster is told in. */
    static final int TILE_PIXELS = 512;

    /** Radius of a cluster in the same pixels. */
    static final int RADIUS_PIXELS = 60;

    private static final double MARGIN = 1.0 / 8;

    /** The tile and its margin. */
    static Viewport of(TileAddress tile) {
        double side = 1.0 / (1L << tile.zoom());
        double margin = side * MARGIN;
        return new Viewport(
                tile.x() * side - margin,
                tile.y() * side - margin,
                (tile.x() + 1) * side + margin,
                (tile.y() + 1) * side + margin,
                radius(tile.zoom()));
    }

    static double radius(int zoom) {
        return (double) RADIUS_PIXELS / TILE_PIXELS / (1L << zoom);
    }

    Viewport widenedBy(double distance) {
        return new Viewport(minX - distance, minY - distance, maxX + distance, maxY + distance, radius);
    }

    boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }
}
