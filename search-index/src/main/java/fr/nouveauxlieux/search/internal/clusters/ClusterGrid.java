package fr.nouveauxlieux.search.internal.clusters;

import java.io.IOException;
import java.util.Arrays;

/**
 * Gathers points by cell, aligned on the whole map so that neighbouring tiles agree, then joins the groups of
 * neighbouring cells whose symbols would overlap, the most populous first.
 */
final class ClusterGrid {

    private final Viewport area;
    private final int shift;
    private final double squaredRadius;
    private final int columns;
    private final double[] sumX;
    private final double[] sumY;
    private final int[] counts;
    private final int[] documents;

    ClusterGrid(Viewport area) {
        this.area = area;
        shift = Viewport.cellShift(area.zoom());
        double radius = Viewport.radius(area.zoom());
        squaredRadius = radius * radius;
        columns = area.columns();
        int cells = columns * area.rows();
        sumX = new double[cells];
        sumY = new double[cells];
        counts = new int[cells];
        documents = new int[cells];
    }

    /** Adds a point, unless it lies out of the area. */
    void add(long x, long y, int document) {
        long column = (x >>> shift) - area.firstColumn();
        long row = (y >>> shift) - area.firstRow();
        if (column < 0 || column >= columns || row < 0 || row >= area.rows()) {
            return;
        }
        int cell = (int) row * columns + (int) column;
        sumX[cell] += x;
        sumY[cell] += y;
        counts[cell]++;
        documents[cell] = document;
    }

    void forEach(MarkerConsumer consumer) throws IOException {
        for (int cell : mostPopulousFirst()) {
            if (counts[cell] > 0) {
                absorbNeighbours(cell);
                consumer.accept((long) meanX(cell), (long) meanY(cell), counts[cell], documents[cell]);
                counts[cell] = 0;
            }
        }
    }

    private int[] mostPopulousFirst() {
        long[] ranks = new long[counts.length];
        int occupied = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] > 0) {
                ranks[occupied++] = (long) -counts[cell] << 32 | cell;
            }
        }
        Arrays.sort(ranks, 0, occupied);
        int[] cells = new int[occupied];
        for (int i = 0; i < occupied; i++) {
            cells[i] = (int) ranks[i];
        }
        return cells;
    }

    private void absorbNeighbours(int cell) {
        double x = meanX(cell);
        double y = meanY(cell);
        int column = cell % columns;
        int row = cell / columns;
        for (int r = Math.max(0, row - 1); r <= Math.min(area.rows() - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                int neighbour = r * columns + c;
                if (neighbour != cell && counts[neighbour] > 0 && isNear(neighbour, x, y)) {
                    sumX[cell] += sumX[neighbour];
                    sumY[cell] += sumY[neighbour];
                    counts[cell] += counts[neighbour];
                    counts[neighbour] = 0;
                }
            }
        }
    }

    private boolean isNear(int cell, double x, double y) {
        double dx = meanX(cell) - x;
        double dy = meanY(cell) - y;
        return dx * dx + dy * dy <= squaredRadius;
    }

    private double meanX(int cell) {
        return sumX[cell] / counts[cell];
    }

    private double meanY(int cell) {
        return sumY[cell] / counts[cell];
    }
}
