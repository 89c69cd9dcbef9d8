package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.search.PlaceCondition;
import fr.nouveauxlieux.search.internal.document.Fields;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;

/** Becomes the query of those codes of a facet that pass a test. */
final class CodeTestQuery extends Query {

    private final PlaceCondition.CodedBy condition;

    CodeTestQuery(PlaceCondition.CodedBy condition) {
        this.condition = condition;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        String field = Fields.facet(condition.facet());
        Set<String> passing = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef code = each.next(); code != null; code = each.next()) {
                    String text = code.utf8ToString();
                    if (condition.test().test(text)) {
                        passing.add(text);
                    }
                }
            }
        }
        return FilterQueries.anyTerm(field, passing);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return condition.toString();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && condition.equals(((CodeTestQuery) other).condition);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + condition.hashCode();
    }
}
