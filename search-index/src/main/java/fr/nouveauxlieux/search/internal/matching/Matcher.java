package fr.nouveauxlieux.search.internal.matching;

import fr.nouveauxlieux.search.internal.document.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Runs a query to its end, one segment after the other. */
public final class Matcher {

    private Matcher() {}

    public static List<SegmentMatches> match(IndexSearcher searcher, Query query, boolean scored) throws IOException {
        Weight weight = searcher.createWeight(
                searcher.rewrite(query), scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES, 1);
        List<SegmentMatches> segments = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                SegmentMatches matches = new SegmentMatches(leaf, scored);
                scorer.score(
                        new Filler(matches, scored), leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
                if (matches.size() > 0) {
                    segments.add(matches);
                }
            }
        }
        return segments;
    }

    /** Whether anything at all answers. */
    public static boolean anyMatch(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null && hasLive(scorer.iterator(), leaf)) {
                return true;
            }
        }
        return false;
    }

    /** Computes how far each match lies, and drops those farther than {@code limit}. */
    public static void measure(SegmentMatches matches, Separation separation, double limit) throws IOException {
        NumericDocValues locations = DocValues.getNumeric(matches.leaf().reader(), Fields.LOCATION);
        int size = matches.size();
        double[] separations = new double[size];
        boolean[] kept = new boolean[size];
        boolean all = true;
        for (int i = 0; i < size; i++) {
            separations[i] = locations.advanceExact(matches.document(i))
                    ? separation.of(locations.longValue(), limit)
                    : Separation.UNKNOWN;
            kept[i] = separations[i] <= limit;
            all &= kept[i];
        }
        matches.setSeparations(separations);
        if (!all) {
            matches.keep(kept);
        }
    }

    private static boolean hasLive(DocIdSetIterator documents, LeafReaderContext leaf) throws IOException {
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (leaf.reader().getLiveDocs() == null
                    || leaf.reader().getLiveDocs().get(document)) {
                return true;
            }
        }
        return false;
    }

    private static final class Filler implements LeafCollector {

        private final SegmentMatches matches;
        private final boolean scored;
        private Scorable scorer;

        Filler(SegmentMatches matches, boolean scored) {
            this.matches = matches;
            this.scored = scored;
        }

        @Override
        public void setScorer(Scorable newScorer) {
            scorer = newScorer;
        }

        @Override
        public void collect(int document) throws IOException {
            matches.add(document, scored ? scorer.score() : 0);
        }
    }
}
