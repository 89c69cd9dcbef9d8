package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.search.PlaceCondition;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.document.SummaryCodec;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** The places whose summary passes a test. It is read last, of the places that the other conditions leave. */
final class SummaryQuery extends Query {

    /** Reading a summary costs about as much as this many comparisons. */
    private static final float READING_COST = 200;

    private final PlaceCondition.Told told;

    SummaryQuery(PlaceCondition.Told told) {
        this.told = told;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                BinaryDocValues summaries = leaf.reader().getBinaryDocValues(Fields.SUMMARY);
                return summaries == null ? null : new ConstantScoreScorer(this, score(), scoreMode, check(summaries));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator check(BinaryDocValues summaries) {
        return new TwoPhaseIterator(summaries) {

            @Override
            public boolean matches() throws IOException {
                return told.test().test(SummaryCodec.decode(summaries.binaryValue()));
            }

            @Override
            public float matchCost() {
                return READING_COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(Fields.SUMMARY)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return told.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SummaryQuery that && told.equals(that.told);
    }

    @Override
    public int hashCode() {
        return told.hashCode();
    }
}
