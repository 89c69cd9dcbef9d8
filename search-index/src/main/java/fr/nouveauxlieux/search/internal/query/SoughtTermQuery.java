package fr.nouveauxlieux.search.internal.query;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/** A term that is looked up once in the dictionaries of a snapshot, and known for good where it is in none. */
final class SoughtTermQuery extends Query {

    private final Term term;
    private final TermLookups lookups;

    SoughtTermQuery(Term term, TermLookups lookups) {
        this.term = term;
        this.lookups = lookups;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return lookups.find(term, searcher, this::lookUp);
    }

    private Query lookUp(IndexSearcher searcher) throws IOException {
        TermStates states = TermStates.build(searcher, term, true);
        return states.docFreq() == 0 ? new MatchNoDocsQuery() : new TermQuery(term, states);
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
