package fr.nouveauxlieux.search.internal.clusters;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.MapMarker;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.TileAddress;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.document.Mercator;
import fr.nouveauxlieux.search.internal.document.SummaryCodec;
import fr.nouveauxlieux.search.internal.matching.Matcher;
import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import fr.nouveauxlieux.search.internal.matching.Separation;
import fr.nouveauxlieux.search.internal.query.CompiledQuestion;
import fr.nouveauxlieux.search.internal.query.FilterQueries;
import fr.nouveauxlieux.search.internal.query.QuestionCompiler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** The markers of a tile for any question, in one pass over the places that it keeps there. */
public final class MarkerListing {

    /** Beyond this zoom places are drawn one by one. */
    static final int MAX_CLUSTERED_ZOOM = 16;

    /** How far around the tile cells are gathered, in radii, for symbols at its edge to be those of its neighbour. */
    private static final int GATHERED_AROUND = 4;

    private final QuestionCompiler compiler;

    public MarkerListing(QuestionCompiler compiler) {
        this.compiler = compiler;
    }

    public List<MapMarker> list(TileAddress tile, PlaceQuery question, IndexSearcher searcher) throws IOException {
        Viewport viewport = Viewport.of(tile);
        boolean clustered = tile.zoom() <= MAX_CLUSTERED_ZOOM;
        Viewport gathered = clustered ? viewport.widenedBy(GATHERED_AROUND * viewport.radius()) : viewport;
        ClusterGrid grid = new ClusterGrid(viewport.radius());
        List<MapMarker> markers = new ArrayList<>();
        for (SegmentMatches matches : match(gathered, question, searcher)) {
            NumericDocValues points = DocValues.getNumeric(matches.leaf().reader(), Fields.MERCATOR);
            for (int i = 0; i < matches.size(); i++) {
                if (points.advanceExact(matches.document(i))) {
                    long packed = points.longValue();
                    double x = Mercator.unpackX(packed);
                    double y = Mercator.unpackY(packed);
                    int document = matches.leaf().docBase + matches.document(i);
                    if (clustered) {
                        grid.add(x, y, document);
                    } else if (viewport.contains(x, y)) {
                        markers.add(single(x, y, document, searcher));
                    }
                }
            }
        }
        for (PointGroup group : grid.groups()) {
            if (viewport.contains(group.x(), group.y())) {
                markers.add(
                        group.count == 1
                                ? single(group.x(), group.y(), group.document, searcher)
                                : cluster(group.x(), group.y(), group.count));
            }
        }
        return markers;
    }

    private List<SegmentMatches> match(Viewport gathered, PlaceQuery question, IndexSearcher searcher)
            throws IOException {
        CompiledQuestion compiled = compiler.compile(question, Optional.empty(), Set.of(), false, searcher);
        Query inside = new BooleanQuery.Builder()
                .add(compiled.query(), Occur.FILTER)
                .add(FilterQueries.box(boxOf(gathered)), Occur.FILTER)
                .build();
        List<SegmentMatches> segments = Matcher.match(searcher, inside, false);
        if (question.radiusMetres().isPresent()) {
            Coordinates centre = question.near().orElseThrow();
            double limit = Separation.ofMetres(question.radiusMetres().getAsDouble());
            for (SegmentMatches matches : segments) {
                Matcher.measure(matches, new Separation(List.of(centre)), limit);
            }
        }
        return segments;
    }

    private static BoundingBox boxOf(Viewport viewport) {
        double west = Mercator.longitude(Math.max(0, viewport.minX()));
        double east = Mercator.longitude(Math.min(1, viewport.maxX()));
        double north = viewport.minY() <= 0 ? 90 : Mercator.latitude(viewport.minY());
        double south = viewport.maxY() >= 1 ? -90 : Mercator.latitude(viewport.maxY());
        return new BoundingBox(west, south, east, north);
    }

    static MapMarker cluster(double x, double y, int count) {
        return new MapMarker(Mercator.longitude(x), Mercator.latitude(y), count, Optional.empty());
    }

    static MapMarker single(double x, double y, int document, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues summaries = DocValues.getBinary(leaf.reader(), Fields.SUMMARY);
        summaries.advanceExact(document - leaf.docBase);
        return new MapMarker(
                Mercator.longitude(x),
                Mercator.latitude(y),
                1,
                Optional.of(SummaryCodec.decodeSingle(summaries.binaryValue())));
    }
}
