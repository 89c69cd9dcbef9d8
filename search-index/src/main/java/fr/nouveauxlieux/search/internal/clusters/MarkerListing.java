package fr.nouveauxlieux.search.internal.clusters;

import fr.nouveauxlieux.search.MapMarker;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.TileAddress;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import fr.nouveauxlieux.search.internal.query.FilterQueries;
import fr.nouveauxlieux.search.internal.query.FindingScope;
import fr.nouveauxlieux.search.internal.query.PlaceFinder;
import fr.nouveauxlieux.search.internal.query.QuestionCompiler;
import fr.nouveauxlieux.search.internal.store.Snapshot;
import fr.nouveauxlieux.search.internal.store.Snapshots;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;

/**
 * The markers of a tile: from the pyramid where the question keeps all places, else in one pass over those that it
 * keeps there.
 */
public final class MarkerListing implements AutoCloseable {

    /** How far around the tile cells are gathered, for symbols at its edge to be those of its neighbour. */
    private static final int CELLS_AROUND = 4;

    /** Of the places of a question that is asked again: cells of about four kilometres. */
    private static final int ZOOM_OF_CELLS = 10;

    private static final int FIRST_CAPACITY = 1024;

    private final PlaceFinder finder;
    private final PyramidKeeper pyramids;
    private final AskedAgain askedAgain = new AskedAgain();

    public MarkerListing(PlaceFinder finder, Snapshots snapshots) {
        this.finder = finder;
        this.pyramids = new PyramidKeeper(snapshots);
    }

    public List<MapMarker> list(TileAddress tile, PlaceQuery question, Snapshot snapshot) throws IOException {
        if (QuestionCompiler.keepsAll(question)) {
            PyramidKeeper.Built built = pyramids.of(snapshot);
            if (built != null && built.tryHold()) {
                try {
                    MarkerMaker maker = new MarkerMaker(built.snapshot().reader());
                    built.pyramid().forEach(tile, maker);
                    return maker.markers();
                } finally {
                    built.release();
                }
            }
        }
        return listMatching(tile, question, snapshot.searcher());
    }

    @Override
    public void close() throws IOException {
        pyramids.close();
    }

    private List<MapMarker> listMatching(TileAddress tile, PlaceQuery question, IndexSearcher searcher)
            throws IOException {
        Viewport viewport = Viewport.of(tile);
        MarkerMaker maker = new MarkerMaker(searcher.getIndexReader());
        MarkerConsumer onTile = (x, y, count, document) -> {
            if (viewport.contains(x, y)) {
                maker.accept(x, y, count, document);
            }
        };
        if (tile.zoom() > ClusterPyramid.MAX_CLUSTERED_ZOOM) {
            forEachPlace(match(Optional.of(viewport), question, searcher), onTile);
        } else {
            Viewport gathered = viewport.widenedBy(CELLS_AROUND);
            ClusterGrid grid = new ClusterGrid(gathered);
            MarkerConsumer toGrid = (x, y, count, document) -> grid.add(x, y, document);
            Optional<ClusterLevel> places = askedAgain.find(
                    ofTheMap(question), searcher.getIndexReader(), () -> findEverywhere(question, searcher));
            if (places.isPresent()) {
                places.get().forEachAround(gathered, toGrid);
            } else {
                forEachPlace(match(Optional.of(gathered), question, searcher), toGrid);
            }
            grid.forEach(onTile);
        }
        return maker.markers();
    }

    /** The question without its order and pages. */
    private static PlaceQuery ofTheMap(PlaceQuery question) {
        return new PlaceQuery(
                question.text(),
                question.near().filter(point -> question.radiusMetres().isPresent()),
                question.radiusMetres(),
                question.box(),
                question.polygon(),
                question.filters(),
                question.opening(),
                PlaceQuery.Sort.RELEVANCE,
                0,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    private ClusterLevel findEverywhere(PlaceQuery question, IndexSearcher searcher) throws IOException {
        MarkerPoints places = new MarkerPoints(FIRST_CAPACITY);
        forEachPlace(match(Optional.empty(), question, searcher), places::add);
        return ClusterLevel.of(ZOOM_OF_CELLS, places);
    }

    private static void forEachPlace(List<SegmentMatches> segments, MarkerConsumer consumer) throws IOException {
        for (SegmentMatches matches : segments) {
            NumericDocValues positions = DocValues.getNumeric(matches.leaf().reader(), Fields.MERCATOR);
            int size = matches.size();
            for (int i = 0; i < size; i++) {
                if (positions.advanceExact(matches.document(i))) {
                    long packed = positions.longValue();
                    consumer.accept(
                            packed >>> 32, packed & 0xFFFFFFFFL, 1, matches.leaf().docBase + matches.document(i));
                }
            }
        }
    }

    /** @param gathered where; empty for everywhere */
    private List<SegmentMatches> match(Optional<Viewport> gathered, PlaceQuery question, IndexSearcher searcher)
            throws IOException {
        FindingScope scope = FindingScope.of(gathered.map(area -> FilterQueries.box(area.toBox())));
        return finder.find(question, Optional.empty(), scope, searcher).segments();
    }
}
