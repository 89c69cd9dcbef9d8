package fr.nouveauxlieux.portal.tile;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** The geometry of a feature, as the drawing commands of the vector tile format. */
final class TileGeometry {

    private static final int POINT = 1;
    private static final int POLYGON = 3;
    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private final int type;
    private final ProtobufWriter commands = new ProtobufWriter();
    private int cursorX;
    private int cursorY;

    private TileGeometry(int type) {
        this.type = type;
    }

    static TileGeometry point(int x, int y) {
        TileGeometry geometry = new TileGeometry(POINT);
        geometry.command(MOVE_TO, 1);
        geometry.lineTo(x, y);
        return geometry;
    }

    /**
     * The polygons of a geometry in the tile's own coordinates, rounded to its grid; rings that vanish there are left
     * out, other kinds of geometry ignored.
     */
    static TileGeometry polygons(Geometry geometry) {
        TileGeometry drawn = new TileGeometry(POLYGON);
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && drawn.ring(polygon.getExteriorRing(), true)) {
                for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                    drawn.ring(polygon.getInteriorRingN(j), false);
                }
            }
        }
        return drawn;
    }

    int type() {
        return type;
    }

    boolean isEmpty() {
        return commands.isEmpty();
    }

    ProtobufWriter commands() {
        return commands;
    }

    /**
     * Draws a ring, turned as the format wants: of positive area for an outer one, negative for a hole, by the
     * surveyor's formula in the tile's coordinates.
     */
    private boolean ring(LinearRing ring, boolean outer) {
        int[] points = roundedPoints(ring.getCoordinateSequence());
        int count = points.length / 2;
        long area = twiceArea(points);
        if (count < 3 || area == 0) {
            return false;
        }
        boolean reversed = area > 0 != outer;
        command(MOVE_TO, 1);
        lineTo(points[0], points[1]);
        command(LINE_TO, count - 1);
        for (int i = 1; i < count; i++) {
            int at = reversed ? count - i : i;
            lineTo(points[2 * at], points[2 * at + 1]);
        }
        command(CLOSE_PATH, 1);
        return true;
    }

    /** Without the point that closes the ring, nor any that falls on the one before. */
    private static int[] roundedPoints(CoordinateSequence ring) {
        int[] points = new int[2 * ring.size()];
        int size = 0;
        for (int i = 0; i < ring.size() - 1; i++) {
            int x = (int) Math.round(ring.getX(i));
            int y = (int) Math.round(ring.getY(i));
            if (size == 0 || points[size - 2] != x || points[size - 1] != y) {
                points[size++] = x;
                points[size++] = y;
            }
        }
        if (size > 2 && points[0] == points[size - 2] && points[1] == points[size - 1]) {
            size -= 2;
        }
        return java.util.Arrays.copyOf(points, size);
    }

    private static long twiceArea(int[] points) {
        long area = 0;
        for (int i = 0; i < points.length; i += 2) {
            int next = (i + 2) % points.length;
            area += (long) points[i] * points[next + 1] - (long) points[next] * points[i + 1];
        }
        return area;
    }

    private void command(int command, int count) {
        commands.writeVarint(command | count << 3);
    }

    /** The numbers that follow a command: where to go, from where the pen is. */
    private void lineTo(int x, int y) {
        commands.writeZigZag(x - cursorX);
        commands.writeZigZag(y - cursorY);
        cursorX = x;
        cursorY = y;
    }
}
