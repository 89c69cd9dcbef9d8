package fr.nouveauxlieux.search.internal.clusters;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.search.TileAddress;
import fr.nouveauxlieux.search.internal.document.Mercator;

/**
 * A part of the web Mercator map in whole cells, of which a tile has eight by eight. Positions are fractions of 2^32,
 * as the index packs them. Bounds are inclusive, and may lie out of the map.
 *
 * @param zoom of the cells
 */
record Viewport(int zoom, long firstColumn, long firstRow, long lastColumn, long lastRow) {

    /** Side of a tile, in the pixels that the radius of a cluster is told in. */
    static final int TILE_PIXELS = 512;

    /** How near two symbols may come, in the same pixels: a little less than a cell. */
    static final int RADIUS_PIXELS = 60;

    private static final int CELLS_BITS = 3;
    private static final int CELLS_OF_TILE = 1 << CELLS_BITS;
    private static final int POSITION_BITS = 32;

    /** The tile and its margin of an eighth. */
    static Viewport of(TileAddress tile) {
        long column = (long) tile.x() * CELLS_OF_TILE;
        long row = (long) tile.y() * CELLS_OF_TILE;
        return new Viewport(tile.zoom(), column - 1, row - 1, column + CELLS_OF_TILE, row + CELLS_OF_TILE);
    }

    static int cellShift(int zoom) {
        return POSITION_BITS - zoom - CELLS_BITS;
    }

    static double radius(int zoom) {
        return Math.scalb((double) RADIUS_PIXELS / TILE_PIXELS, POSITION_BITS - zoom);
    }

    Viewport widenedBy(int cells) {
        return new Viewport(zoom, firstColumn - cells, firstRow - cells, lastColumn + cells, lastRow + cells);
    }

    int columns() {
        return (int) (lastColumn - firstColumn + 1);
    }

    int rows() {
        return (int) (lastRow - firstRow + 1);
    }

    boolean contains(long x, long y) {
        long column = x >>> cellShift(zoom);
        long row = y >>> cellShift(zoom);
        return column >= firstColumn && column <= lastColumn && row >= firstRow && row <= lastRow;
    }

    BoundingBox toBox() {
        double side = Math.scalb(1.0, -zoom - CELLS_BITS);
        double north = firstRow * side;
        double south = (lastRow + 1) * side;
        return new BoundingBox(
                Mercator.longitude(Math.max(0, firstColumn * side)),
                south >= 1 ? -90 : Mercator.latitude(south),
                Mercator.longitude(Math.min(1, (lastColumn + 1) * side)),
                north <= 0 ? 90 : Mercator.latitude(north));
    }
}
