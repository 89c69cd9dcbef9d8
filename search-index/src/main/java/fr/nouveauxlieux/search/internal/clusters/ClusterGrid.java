package fr.nouveauxlieux.search.internal.clusters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers points in cells as wide as the radius of a cluster, aligned on the whole map so that neighbouring tiles
 * agree, then joins the groups of neighbouring cells whose symbols would overlap, the most populous first.
 */
final class ClusterGrid {

    private static final Comparator<PointGroup> MOST_POPULOUS_FIRST =
            Comparator.<PointGroup>comparingInt(group -> -group.count).thenComparingLong(group -> group.cell);

    private final double cellSide;
    private final Map<Long, PointGroup> cells = new HashMap<>();

    ClusterGrid(double radius) {
        cellSide = radius;
    }

    void add(double x, double y, int document) {
        long cell = cell((long) (x / cellSide), (long) (y / cellSide));
        PointGroup group = cells.get(cell);
        if (group == null) {
            group = new PointGroup(cell);
            cells.put(cell, group);
        }
        group.add(x, y, document);
    }

    List<PointGroup> groups() {
        List<PointGroup> ordered = new ArrayList<>(cells.values());
        ordered.sort(MOST_POPULOUS_FIRST);
        List<PointGroup> kept = new ArrayList<>();
        for (PointGroup group : ordered) {
            if (cells.get(group.cell) == group) {
                cells.remove(group.cell);
                absorbNeighbours(group);
                kept.add(group);
            }
        }
        return kept;
    }

    private void absorbNeighbours(PointGroup group) {
        double x = group.x();
        double y = group.y();
        long column = group.cell >> 32;
        long row = (int) group.cell;
        for (long c = column - 1; c <= column + 1; c++) {
            for (long r = row - 1; r <= row + 1; r++) {
                PointGroup neighbour = cells.get(cell(c, r));
                if (neighbour != null && isNear(neighbour, x, y)) {
                    cells.remove(neighbour.cell);
                    group.add(neighbour);
                }
            }
        }
    }

    private boolean isNear(PointGroup group, double x, double y) {
        double dx = group.x() - x;
        double dy = group.y() - y;
        return dx * dx + dy * dy <= cellSide * cellSide;
    }

    private static long cell(long column, long row) {
        return column << 32 | row & 0xFFFFFFFFL;
    }
}
