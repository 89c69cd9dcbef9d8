package fr.nouveauxlieux.search.internal.clusters;

import java.util.Arrays;

/**
 * Makes the markers of a zoom from those of the next one in: each, the most populous first, takes the others within
 * the radius that no one took. What comes out stands at the mean of all its places.
 */
final class LevelClustering {

    private final ClusterLevel finer;
    private final MarkerPoints points;
    private final double squaredRadius;
    private final boolean[] taken;
    private final MarkerPoints result;

    private LevelClustering(int zoom, MarkerPoints finerPoints) {
        finer = ClusterLevel.of(zoom, finerPoints);
        points = finer.points();
        double radius = Viewport.radius(zoom);
        squaredRadius = radius * radius;
        taken = new boolean[points.size];
        result = new MarkerPoints(points.size);
    }

    static ClusterLevel cluster(int zoom, ClusterLevel finer) {
        LevelClustering clustering = new LevelClustering(zoom, finer.points());
        clustering.run();
        clustering.result.trim();
        return ClusterLevel.of(zoom, clustering.result);
    }

    private void run() {
        for (int index : clustersMostPopulousFirst()) {
            gather(index);
        }
        for (int index = 0; index < points.size; index++) {
            if (points.counts[index] == 1) {
                gather(index);
            }
        }
    }

    private int[] clustersMostPopulousFirst() {
        long[] ranks = new long[points.size];
        int clusters = 0;
        for (int i = 0; i < points.size; i++) {
            if (points.counts[i] > 1) {
                ranks[clusters++] = (long) -points.counts[i] << 32 | i;
            }
        }
        Arrays.sort(ranks, 0, clusters);
        int[] order = new int[clusters];
        for (int i = 0; i < clusters; i++) {
            order[i] = (int) ranks[i];
        }
        return order;
    }

    private void gather(int seed) {
        if (taken[seed]) {
            return;
        }
        taken[seed] = true;
        long seedX = points.x(seed);
        long seedY = points.y(seed);
        int count = points.counts[seed];
        double sumX = (double) seedX * count;
        double sumY = (double) seedY * count;
        int column = finer.column(seed);
        int row = finer.row(seed);
        for (int r = row - 1; r <= row + 1; r++) {
            if (!finer.hasRow(r)) {
                continue;
            }
            int end = finer.endOf(r);
            for (int i = finer.firstFrom(column - 1L, r); i < end && finer.column(i) <= column + 1; i++) {
                if (!taken[i] && isNear(i, seedX, seedY)) {
                    taken[i] = true;
                    int weight = points.counts[i];
                    count += weight;
                    sumX += (double) points.x(i) * weight;
                    sumY += (double) points.y(i) * weight;
                }
            }
        }
        if (count == points.counts[seed]) {
            result.add(seedX, seedY, count, points.documents[seed]);
        } else {
            result.add((long) (sumX / count), (long) (sumY / count), count, points.documents[seed]);
        }
    }

    private boolean isNear(int index, long x, long y) {
        double dx = points.x(index) - x;
        double dy = points.y(index) - y;
        return dx * dx + dy * dy <= squaredRadius;
    }
}
