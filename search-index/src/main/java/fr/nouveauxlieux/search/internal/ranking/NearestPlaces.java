package fr.nouveauxlieux.search.internal.ranking;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.document.SummaryCodec;
import fr.nouveauxlieux.search.internal.matching.Separation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.sandbox.search.LatLonPointPrototypeQueries;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** The nearest of all places, straight from the tree of points. */
public final class NearestPlaces {

    /** Asked for beyond the page, so that its end is certain. */
    private static final int SPARE = 8;

    /** The tree measures with a faster formula, which errs by less than this. */
    private static final double TREE_ERROR_METRES = 2;

    private NearestPlaces() {}

    /**
     * @return the nearest in the order of distance and identifier; empty where the tree cannot tell which they are
     *     because too many lie at one distance
     */
    public static Optional<List<RankedPlace>> find(Coordinates centre, int limit, IndexSearcher searcher)
            throws IOException {
        int asked = limit + SPARE;
        ScoreDoc[] found = LatLonPointPrototypeQueries.nearest(
                        searcher, Fields.POINT, centre.latitude(), centre.longitude(), asked)
                .scoreDocs;
        Arrays.sort(found, Comparator.comparingInt(each -> each.doc));
        List<RankedPlace> ranked = rank(found, new Separation(List.of(centre)), searcher);
        ranked.sort((one, other) -> one.key().compareTo(other.key()));
        if (ranked.size() < asked) {
            return Optional.of(ranked.size() > limit ? ranked.subList(0, limit) : ranked);
        }
        double end = Separation.metres(ranked.get(limit - 1).key().separation());
        double reached = Separation.metres(ranked.get(asked - 1).key().separation());
        return reached - end > TREE_ERROR_METRES ? Optional.of(ranked.subList(0, limit)) : Optional.empty();
    }

    /** @param found by ascending document, so that each segment is read once from its beginning */
    private static List<RankedPlace> rank(ScoreDoc[] found, Separation separation, IndexSearcher searcher)
            throws IOException {
        List<RankedPlace> ranked = new ArrayList<>(found.length);
        int next = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (next == found.length || found[next].doc >= end) {
                continue;
            }
            NumericDocValues locations = DocValues.getNumeric(leaf.reader(), Fields.LOCATION);
            BinaryDocValues summaries = DocValues.getBinary(leaf.reader(), Fields.SUMMARY);
            for (; next < found.length && found[next].doc < end; next++) {
                int document = found[next].doc - leaf.docBase;
                if (!locations.advanceExact(document) || !summaries.advanceExact(document)) {
                    throw new IllegalStateException("a place has a point but no location or no summary");
                }
                BytesRef id = BytesRef.deepCopyOf(SummaryCodec.idOf(summaries.binaryValue()));
                RankKey key = new RankKey(0, separation.of(locations.longValue()), new BytesRef(), id);
                ranked.add(new RankedPlace(leaf, document, key));
            }
        }
        return ranked;
    }
}
