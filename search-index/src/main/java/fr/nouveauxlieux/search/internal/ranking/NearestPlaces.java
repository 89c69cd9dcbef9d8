package fr.nouveauxlieux.search.internal.ranking;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.matching.Separation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
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
        Separation separation = new Separation(List.of(centre));
        List<RankedPlace> ranked = new ArrayList<>(found.length);
        for (ScoreDoc each : found) {
            ranked.add(ranked(each.doc, separation, searcher));
        }
        ranked.sort(Comparator.comparing(RankedPlace::key));
        if (ranked.size() < asked) {
            return Optional.of(ranked.size() > limit ? ranked.subList(0, limit) : ranked);
        }
        double end = Separation.metres(ranked.get(limit - 1).key().separation());
        double reached = Separation.metres(ranked.get(asked - 1).key().separation());
        return reached - end > TREE_ERROR_METRES ? Optional.of(ranked.subList(0, limit)) : Optional.empty();
    }

    private static RankedPlace ranked(int document, Separation separation, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        int inLeaf = document - leaf.docBase;
        NumericDocValues locations = DocValues.getNumeric(leaf.reader(), Fields.LOCATION);
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        if (!locations.advanceExact(inLeaf) || !ids.advanceExact(inLeaf)) {
            throw new IllegalStateException("document " + document + " has a point but no location or no identifier");
        }
        BytesRef id = BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()));
        RankKey key = new RankKey(0, separation.of(locations.longValue()), new BytesRef(), id);
        return new RankedPlace(leaf, inLeaf, key);
    }
}
