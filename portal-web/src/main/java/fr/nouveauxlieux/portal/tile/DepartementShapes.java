package fr.nouveauxlieux.portal.tile;

import fr.nouveauxlieux.geodata.territory.TerritoryOutline;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlay.OverlayOp;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The outlines of départements in web Mercator, simplified once for each zoom. They are simplified together, so that
 * neighbours keep one border.
 */
final class DepartementShapes {

    /** What a screen of 512 pixels a tile cannot show: one pixel and a half. */
    private static final double TOLERANCE = 1.5 * TileGrid.EXTENT / 512;

    /** Borders are cut this far outside of the tile, where they are not drawn. */
    private static final int MARGIN = 128;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<TerritoryOutline> outlines;
    private final Geometry[] world;
    private final AtomicReferenceArray<Geometry[]> byZoom;

    DepartementShapes(List<TerritoryOutline> outlines, int highestZoom) {
        this.outlines = List.copyOf(outlines);
        this.world =
                outlines.stream().map(outline -> toWorld(outline.geometry())).toArray(Geometry[]::new);
        this.byZoom = new AtomicReferenceArray<>(highestZoom + 1);
    }

    /** Adds to a layer what a tile shows of each département. */
    void addTo(VectorLayer layer, int zoom, TileGrid grid) {
        Geometry[] shapes = simplifiedFor(zoom, grid.scale());
        Geometry frame = FACTORY.toGeometry(new Envelope(
                (grid.west() - MARGIN) / grid.scale(),
                (grid.west() + TileGrid.EXTENT + MARGIN) / grid.scale(),
                (grid.north() - MARGIN) / grid.scale(),
                (grid.north() + TileGrid.EXTENT + MARGIN) / grid.scale()));
        AffineTransformation toTile =
                new AffineTransformation(grid.scale(), 0, -grid.west(), 0, grid.scale(), -grid.north());
        IntStream.range(0, shapes.length)
                .filter(i -> shapes[i].getEnvelopeInternal().intersects(frame.getEnvelopeInternal()))
                .forEach(i -> add(layer, outlines.get(i), toTile.transform(cut(shapes[i], frame))));
    }

    private static void add(VectorLayer layer, TerritoryOutline outline, Geometry shape) {
        TileGeometry drawn = TileGeometry.polygons(shape);
        if (!drawn.isEmpty()) {
            layer.with("code", outline.code()).with("name", outline.name()).add(drawn);
        }
    }

    private static Geometry cut(Geometry shape, Geometry frame) {
        return frame.getEnvelopeInternal().contains(shape.getEnvelopeInternal())
                ? shape
                : OverlayNGRobust.overlay(shape, frame, OverlayOp.INTERSECTION);
    }

    private Geometry[] simplifiedFor(int zoom, double scale) {
        Geometry[] ready = byZoom.get(zoom);
        if (ready == null) {
            ready = CoverageSimplifier.simplify(world, TOLERANCE / scale);
            byZoom.set(zoom, ready);
        }
        return ready;
    }

    private static Geometry toWorld(Geometry degrees) {
        Geometry copy = degrees.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                points.setOrdinate(i, 0, TileGrid.worldX(points.getX(i)));
                points.setOrdinate(i, 1, TileGrid.worldY(points.getY(i)));
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }
}
