package fr.nouveauxlieux.search.internal.clusters;

import java.io.IOException;
import java.util.Arrays;

/** Markers sorted by cell, row by row, so that those around a point or in a part of the map are found at once. */
final class ClusterLevel {

    private static final int INDEX_BITS = 23;
    private static final int INDEX_MASK = (1 << INDEX_BITS) - 1;
    private static final int COLUMN_BITS = 20;

    private final int shift;
    private final MarkerPoints points;
    private final int firstRow;
    private final int[] rowStarts;

    private ClusterLevel(int shift, MarkerPoints points) {
        this.shift = shift;
        this.points = points;
        firstRow = points.size == 0 ? 0 : row(0);
        int rows = points.size == 0 ? 0 : row(points.size - 1) - firstRow + 1;
        rowStarts = new int[rows + 1];
        for (int i = 0; i < points.size; i++) {
            rowStarts[row(i) - firstRow + 1]++;
        }
        for (int r = 0; r < rows; r++) {
            rowStarts[r + 1] += rowStarts[r];
        }
    }

    static ClusterLevel of(int zoom, MarkerPoints unsorted) {
        if (unsorted.size > INDEX_MASK) {
            throw new IllegalArgumentException(
                    "expected at most " + INDEX_MASK + " points on the map, was " + unsorted.size);
        }
        int shift = Viewport.cellShift(zoom);
        long[] keys = new long[unsorted.size];
        for (int i = 0; i < keys.length; i++) {
            long cell = unsorted.y(i) >>> shift << COLUMN_BITS | unsorted.x(i) >>> shift;
            keys[i] = cell << INDEX_BITS | i;
        }
        Arrays.sort(keys);
        MarkerPoints sorted = new MarkerPoints(keys.length);
        for (long key : keys) {
            int i = (int) key & INDEX_MASK;
            sorted.add(unsorted.x(i), unsorted.y(i), unsorted.counts[i], unsorted.documents[i]);
        }
        return new ClusterLevel(shift, sorted);
    }

    MarkerPoints points() {
        return points;
    }

    /** Every marker of the cells that a viewport touches, whatever its zoom: some may lie a little out of it. */
    void forEachAround(Viewport viewport, MarkerConsumer consumer) throws IOException {
        int viewportShift = Viewport.cellShift(viewport.zoom());
        forEachIn(
                viewport.firstColumn() << viewportShift >> shift,
                viewport.firstRow() << viewportShift >> shift,
                (viewport.lastColumn() + 1 << viewportShift) - 1 >> shift,
                (viewport.lastRow() + 1 << viewportShift) - 1 >> shift,
                consumer);
    }

    /** Every marker of the cells; those of a coarser or finer viewport must be told again apart. */
    void forEachIn(long firstColumn, long fromRow, long lastColumn, long toRow, MarkerConsumer consumer)
            throws IOException {
        long last = Math.min(toRow, firstRow + rowStarts.length - 2L);
        for (long row = Math.max(fromRow, firstRow); row <= last; row++) {
            int end = rowStarts[(int) row - firstRow + 1];
            for (int i = firstFrom(firstColumn, (int) row); i < end && column(i) <= lastColumn; i++) {
                consumer.accept(points.x(i), points.y(i), points.counts[i], points.documents[i]);
            }
        }
    }

    /** Index of the first marker of a row that is not before a column; the row must hold some part of the map. */
    int firstFrom(long column, int row) {
        int low = rowStarts[row - firstRow];
        int high = rowStarts[row - firstRow + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (column(middle) < column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int endOf(int row) {
        return rowStarts[row - firstRow + 1];
    }

    boolean hasRow(int row) {
        return row >= firstRow && row < firstRow + rowStarts.length - 1;
    }

    int row(int index) {
        return (int) (points.y(index) >>> shift);
    }

    int column(int index) {
        return (int) (points.x(index) >>> shift);
    }
}
