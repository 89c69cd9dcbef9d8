package fr.nouveauxlieux.search.internal.query;

import java.io.IOException;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * A term that the readings of one question share: looked up once in the dictionaries of the segments, and known for
 * good where it is in none. For one thread, as the question is.
 */
final class SoughtTermQuery extends Query {

    private final Term term;
    private IndexReaderContext soughtIn;
    private Query found;

    SoughtTermQuery(Term term) {
        this.term = term;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        if (soughtIn != searcher.getTopReaderContext()) {
            TermStates states = TermStates.build(searcher, term, true);
            found = states.docFreq() == 0 ? new MatchNoDocsQuery() : new TermQuery(term, states);
            soughtIn = searcher.getTopReaderContext();
        }
        return found;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(term.field())) {
            visitor.consumeTerms(this, term);
        }
    }

    @Override
    public String toString(String field) {
        return "SoughtTermQuery(" + term + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SoughtTermQuery that && term.equals(that.term);
    }

    @Override
    public int hashCode() {
        return term.hashCode();
    }
}
