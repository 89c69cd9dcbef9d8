package fr.nouveauxlieux.portal.page.staff.evaluation;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.geodata.territory.TerritoryOutline;
import fr.nouveauxlieux.geodata.territory.TerritoryOutlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * The outlines of départements as paths of a picture: the mainland with Corsica; below, Paris with its neighbours once more, and
 * each département and collectivity overseas, in a frame of its own. Made once: they do not change while the application runs.
 */
@ApplicationScoped
public class DepartementPaths {

    /** The size of the picture. */
    public static final int WIDTH = 560;

    public static final int HEIGHT = 720;

    private static final int MAINLAND_HEIGHT = 530;
    private static final int MARGIN = 6;
    private static final int FRAMES_A_ROW = 7;
    private static final int FRAME_HEIGHT = 92;
    private static final int CAPTION = 20;

    /** In degrees, about a kilometre: less than can be seen. */
    private static final double TOLERANCE = 0.012;

    /** Islands below this size, in the picture's own measure, are left out, but for the largest part. */
    private static final double LEAST_AREA = 1;

    /** Of the rectangle around it, that a shape fills at least to be drawn as a whole. */
    private static final double LEAST_SHARE = 0.02;

    private static final int CODE_OF_MAINLAND = 2;
    private static final Set<String> AROUND_PARIS = Set.of("75", "92", "93", "94");
    private static final String PARIS = "75";

    @Inject
    private TerritoryOutlines outlines;

    @Inject
    private Gazetteer gazetteer;

    private volatile Drawn drawn;

    /** For the container, which injects the territories. */
    public DepartementPaths() {}

    public DepartementPaths(TerritoryOutlines outlines, Gazetteer gazetteer) {
        this.outlines = outlines;
        this.gazetteer = gazetteer;
    }

    /** @param path as SVG has it; a département may have several */
    public record Piece(String code, String name, String path) {}

    /** A frame with something of its own measure. @param name what stands above it: a code */
    public record Frame(String name, int left, int top, int width, int height) {

        /** Where its name begins. */
        public int nameLeft() {
            return left + MARGIN;
        }

        /** The line on which its name stands. */
        public int nameBase() {
            return top + CAPTION - MARGIN / 2;
        }
    }

    /** All of the picture. */
    public record Drawn(List<Piece> pieces, List<Frame> frames) {}

    public Drawn get() {
        Drawn ready = drawn;
        if (ready == null) {
            ready = draw();
            drawn = ready;
        }
        return ready;
    }

    private Drawn draw() {
        List<TerritoryOutline> known = outlines.listDepartements().stream()
                .filter(outline -> gazetteer
                        .findTerritory(TerritoryKind.DEPARTEMENT, outline.code())
                        .isPresent())
                .toList();
        Geometry[] simple = CoverageSimplifier.simplify(
                known.stream().map(TerritoryOutline::geometry).toArray(Geometry[]::new), TOLERANCE);
        List<Shape> shapes = IntStream.range(0, simple.length)
                .mapToObj(i -> new Shape(known.get(i).code(), known.get(i).name(), simple[i]))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        List<Frame> frames = new ArrayList<>();
        add(pieces, shapes.stream().filter(Shape::isMainland).toList(), new Frame("", 0, 0, WIDTH, MAINLAND_HEIGHT));
        addFrame(
                pieces,
                frames,
                PARIS,
                shapes.stream()
                        .filter(shape -> AROUND_PARIS.contains(shape.code()))
                        .toList());
        shapes.stream()
                .filter(shape -> !shape.isMainland())
                .forEach(shape -> addFrame(pieces, frames, shape.code(), List.of(shape.seen())));
        return new Drawn(List.copyOf(pieces), List.copyOf(frames));
    }

    private record Shape(String code, String name, Geometry geometry) {

        boolean isMainland() {
            return code.length() == CODE_OF_MAINLAND;
        }

        /** Of islands far from each other the largest alone: all of them would be dots. */
        Shape seen() {
            if (geometry.getArea() >= LEAST_SHARE * geometry.getEnvelope().getArea()) {
                return this;
            }
            Geometry largest = geometry.getGeometryN(0);
            for (int i = 1; i < geometry.getNumGeometries(); i++) {
                Geometry part = geometry.getGeometryN(i);
                largest = part.getArea() > largest.getArea() ? part : largest;
            }
            return new Shape(code, name, largest);
        }
    }

    private static void addFrame(List<Piece> pieces, List<Frame> frames, String name, List<Shape> shapes) {
        if (shapes.isEmpty()) {
            return;
        }
        int wide = WIDTH / FRAMES_A_ROW;
        Frame frame = new Frame(
                name,
                frames.size() % FRAMES_A_ROW * wide + 1,
                MAINLAND_HEIGHT + MARGIN / 2 + frames.size() / FRAMES_A_ROW * (FRAME_HEIGHT + 2),
                wide - 2,
                FRAME_HEIGHT);
        frames.add(frame);
        add(
                pieces,
                shapes,
                new Frame(name, frame.left(), frame.top() + CAPTION, frame.width(), frame.height() - CAPTION));
    }

    private static void add(List<Piece> pieces, List<Shape> shapes, Frame frame) {
        Envelope whole = new Envelope();
        shapes.forEach(shape -> whole.expandToInclude(shape.geometry().getEnvelopeInternal()));
        Projection projection = Projection.of(whole, frame);
        shapes.forEach(shape -> path(shape.geometry(), projection)
                .ifPresent(path -> pieces.add(new Piece(shape.code(), shape.name(), path))));
    }

    private static Optional<String> path(Geometry geometry, Projection projection) {
        double largest = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            largest = Math.max(largest, geometry.getGeometryN(i).getArea());
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon
                    && (part.getArea() >= largest || projection.area(part.getArea()) >= LEAST_AREA)) {
                ring(path, polygon.getExteriorRing().getCoordinates(), projection);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    ring(path, polygon.getInteriorRingN(hole).getCoordinates(), projection);
                }
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(path.toString());
    }

    private static void ring(StringBuilder path, Coordinate[] ring, Projection projection) {
        for (int i = 0; i < ring.length - 1; i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(tenth(projection.x(ring[i].x)))
                    .append(' ')
                    .append(tenth(projection.y(ring[i].y)));
        }
        path.append('Z');
    }

    private static String tenth(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** From degrees to a frame; a degree of longitude is as long as it is in the middle of what is drawn. */
    private record Projection(double west, double north, double shrink, double scale, double left, double top) {

        static Projection of(Envelope degrees, Frame frame) {
            double shrink = Math.cos(Math.toRadians(degrees.centre().y));
            double scale = Math.min(
                    (frame.width() - 2.0 * MARGIN) / (degrees.getWidth() * shrink),
                    (frame.height() - 2.0 * MARGIN) / degrees.getHeight());
            return new Projection(
                    degrees.getMinX(),
                    degrees.getMaxY(),
                    shrink,
                    scale,
                    frame.left() + (frame.width() - degrees.getWidth() * shrink * scale) / 2,
                    frame.top() + (frame.height() - degrees.getHeight() * scale) / 2);
        }

        double x(double longitude) {
            return left + (longitude - west) * shrink * scale;
        }

        double y(double latitude) {
            return top + (north - latitude) * scale;
        }

        double area(double squareDegrees) {
            return squareDegrees * shrink * scale * scale;
        }
    }
}
