package fr.nouveauxlieux.benchmarks.workload;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.TileAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * What a screen of {@value #WIDTH_PIXELS} by {@value #HEIGHT_PIXELS} pixels shows of the map, whose tiles are drawn
 * {@value #TILE_PIXELS} pixels wide. Sides are fractions of the whole web Mercator map, from its north-western corner.
 */
public record Viewport(int zoom, double west, double north, double east, double south) {

    static final int WIDTH_PIXELS = 1024;
    static final int HEIGHT_PIXELS = 768;
    static final int TILE_PIXELS = 512;

    /** Half of the side of the web Mercator map in metres (EPSG:3857). */
    private static final double HALF_SIDE_METRES = Math.PI * 6_378_137;

    public static Viewport around(Coordinates centre, int zoom) {
        double halfWidth = Math.scalb((double) WIDTH_PIXELS / TILE_PIXELS, -zoom) / 2;
        double halfHeight = Math.scalb((double) HEIGHT_PIXELS / TILE_PIXELS, -zoom) / 2;
        double x = abscissa(centre.longitude());
        double y = ordinate(centre.latitude());
        return new Viewport(
                zoom,
                Math.max(0, x - halfWidth),
                Math.max(0, y - halfHeight),
                Math.min(1, x + halfWidth),
                Math.min(1, y + halfHeight));
    }

    /** What one tile covers. */
    public static Viewport of(TileAddress tile) {
        double side = Math.scalb(1.0, -tile.zoom());
        return new Viewport(
                tile.zoom(), tile.x() * side, tile.y() * side, (tile.x() + 1) * side, (tile.y() + 1) * side);
    }

    /** Every tile that shows, by rows. */
    public List<TileAddress> listTiles() {
        List<TileAddress> tiles = new ArrayList<>();
        for (int row = tileAt(north); row <= tileAt(south); row++) {
            for (int column = tileAt(west); column <= tileAt(east); column++) {
                tiles.add(new TileAddress(zoom, column, row));
            }
        }
        return tiles;
    }

    /** This viewport widened to whole tiles: what is computed to draw it. */
    public Viewport wholeTiles() {
        double side = Math.scalb(1.0, -zoom);
        return new Viewport(
                zoom, tileAt(west) * side, tileAt(north) * side, (tileAt(east) + 1) * side, (tileAt(south) + 1) * side);
    }

    /** West, south, east, north in metres of EPSG:3857. */
    public double[] toMetres() {
        return new double[] {metres(west), -metres(south), metres(east), -metres(north)};
    }

    public BoundingBox toBox() {
        return new BoundingBox(longitude(west), latitude(south), longitude(east), latitude(north));
    }

    private int tileAt(double fraction) {
        return Math.min((int) Math.scalb(fraction, zoom), (1 << zoom) - 1);
    }

    private static double metres(double fraction) {
        return (2 * fraction - 1) * HALF_SIDE_METRES;
    }

    private static double abscissa(double longitude) {
        return longitude / 360 + 0.5;
    }

    private static double ordinate(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    private static double longitude(double fraction) {
        return (fraction - 0.5) * 360;
    }

    private static double latitude(double fraction) {
        return Math.toDegrees(Math.atan(Math.sinh((0.5 - fraction) * 2 * Math.PI)));
    }
}
