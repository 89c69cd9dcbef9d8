package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far the nearest of some points lies, as the crow flies. Points are kept in space rather than in degrees, in a tree cut
 * along each axis in turn: neither poles nor the antimeridian are special, and the shortest chord is the shortest way.
 */
final class NearestPoint {

    private static final int AXES = 3;

    /** In the order of the tree: the middle of each range parts it along the axis of its depth. */
    private final double[][] points;

    NearestPoint(List<Coordinates> points) {
        this.points = points.stream().map(NearestPoint::inSpace).toArray(double[][]::new);
        arrange(0, this.points.length, 0);
    }

    /** In metres; empty where there is no point at all. */
    OptionalDouble metresFrom(Coordinates from) {
        if (points.length == 0) {
            return OptionalDouble.empty();
        }
        double squaredChord = least(inSpace(from), 0, points.length, 0, Double.MAX_VALUE);
        return OptionalDouble.of(
                2 * Coordinates.EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2)));
    }

    private void arrange(int from, int to, int axis) {
        if (to - from > 1) {
            Arrays.sort(points, from, to, Comparator.comparingDouble(point -> point[axis]));
            int middle = (from + to) >>> 1;
            arrange(from, middle, (axis + 1) % AXES);
            arrange(middle + 1, to, (axis + 1) % AXES);
        }
    }

    private double least(double[] asked, int from, int to, int axis, double known) {
        if (from >= to) {
            return known;
        }
        int middle = (from + to) >>> 1;
        double apart = asked[axis] - points[middle][axis];
        int next = (axis + 1) % AXES;
        double best = Math.min(known, squaredDistance(asked, points[middle]));
        best = apart < 0 ? least(asked, from, middle, next, best) : least(asked, middle + 1, to, next, best);
        if (apart * apart <= best) {
            best = apart < 0 ? least(asked, middle + 1, to, next, best) : least(asked, from, middle, next, best);
        }
        return best;
    }

    private static double squaredDistance(double[] one, double[] other) {
        double sum = 0;
        for (int axis = 0; axis < AXES; axis++) {
            sum += (one[axis] - other[axis]) * (one[axis] - other[axis]);
        }
        return sum;
    }

    /** On a sphere of radius one. */
    private static double[] inSpace(Coordinates point) {
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }
}
