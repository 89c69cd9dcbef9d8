package fr.nouveauxlieux.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * The best score of several queries. Those that the index cannot answer are left out before any place is looked at:
 * mostly a word is found in one field only, and one query alone needs no queue to be kept in step with the others.
 */
final class BestOfQuery extends Query {

    private final List<Query> queries;

    BestOfQuery(List<Query> queries) {
        this.queries = List.copyOf(queries);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        List<Query> answerable = new ArrayList<>(queries.size());
        for (Query query : queries) {
            Query rewritten = searcher.rewrite(query);
            if (!(rewritten instanceof MatchNoDocsQuery)) {
                answerable.add(rewritten);
            }
        }
        if (answerable.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        return answerable.size() == 1 ? answerable.get(0) : new DisjunctionMaxQuery(answerable, 0);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        queries.forEach(query -> query.visit(visitor));
    }

    @Override
    public String toString(String field) {
        return "BestOfQuery" + queries;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BestOfQuery that && queries.equals(that.queries);
    }

    @Override
    public int hashCode() {
        return queries.hashCode();
    }
}
