package fr.nouveauxlieux.search.internal.clusters;

import fr.nouveauxlieux.search.TileAddress;
import fr.nouveauxlieux.search.internal.document.Fields;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;

/** The markers of the whole registry at every zoom, computed once. */
final class ClusterPyramid {

    /** Beyond this zoom places are drawn one by one. */
    static final int MAX_CLUSTERED_ZOOM = 16;

    private static final int FIRST_CAPACITY = 1024;

    private final ClusterLevel[] levels = new ClusterLevel[MAX_CLUSTERED_ZOOM + 2];

    private ClusterPyramid(MarkerPoints places) {
        levels[MAX_CLUSTERED_ZOOM + 1] = ClusterLevel.of(MAX_CLUSTERED_ZOOM + 1, places);
        for (int zoom = MAX_CLUSTERED_ZOOM; zoom >= 0; zoom--) {
            levels[zoom] = LevelClustering.cluster(zoom, levels[zoom + 1]);
        }
    }

    static ClusterPyramid build(IndexReader reader) throws IOException {
        MarkerPoints places = new MarkerPoints(FIRST_CAPACITY);
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues positions = DocValues.getNumeric(leaf.reader(), Fields.MERCATOR);
            Bits live = leaf.reader().getLiveDocs();
            for (int document = positions.nextDoc();
                    document != NumericDocValues.NO_MORE_DOCS;
                    document = positions.nextDoc()) {
                if (live == null || live.get(document)) {
                    long packed = positions.longValue();
                    places.add(packed >>> 32, packed & 0xFFFFFFFFL, 1, leaf.docBase + document);
                }
            }
        }
        return new ClusterPyramid(places);
    }

    void forEach(TileAddress tile, MarkerConsumer consumer) throws IOException {
        Viewport viewport = Viewport.of(tile);
        int level = Math.min(tile.zoom(), MAX_CLUSTERED_ZOOM + 1);
        int finer = tile.zoom() - level;
        levels[level].forEachIn(
                viewport.firstColumn() >> finer,
                viewport.firstRow() >> finer,
                viewport.lastColumn() >> finer,
                viewport.lastRow() >> finer,
                finer == 0
                        ? consumer
                        : (x, y, count, document) -> {
                            if (viewport.contains(x, y)) {
                                consumer.accept(x, y, count, document);
                            }
                        });
    }
}
