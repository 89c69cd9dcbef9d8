package fr.nouveauxlieux.portal.tile;

import fr.nouveauxlieux.search.TileAddress;

/**
 * The grid of one tile. The world is a square of side 1 in web Mercator, x from the west, y from the north.
 *
 * @param scale units of the grid in the side of the world
 * @param west the tile's west side, in units of the grid
 * @param north the tile's north side, in units of the grid
 */
record TileGrid(double scale, double west, double north) {

    /** Units in the side of a tile. */
    static final int EXTENT = 4096;

    static TileGrid of(TileAddress tile) {
        return new TileGrid(
                (double) EXTENT * (1 << tile.zoom()), (double) EXTENT * tile.x(), (double) EXTENT * tile.y());
    }

    /** East of the world's west side, between 0 and 1. */
    static double worldX(double longitude) {
        return longitude / 360 + 0.5;
    }

    /** South of the world's north side, between 0 and 1; latitudes beyond 85.05 degrees lie outside. */
    static double worldY(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    int x(double worldX) {
        return (int) Math.round(worldX * scale - west);
    }

    int y(double worldY) {
        return (int) Math.round(worldY * scale - north);
    }

    /** True for a point of the tile or of a margin around it, in units of the grid. */
    static boolean holds(int x, int y, int margin) {
        return x >= -margin && x <= EXTENT + margin && y >= -margin && y <= EXTENT + margin;
    }
}
