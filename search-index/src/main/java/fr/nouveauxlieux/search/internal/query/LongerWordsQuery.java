package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.search.internal.text.Plural;
import java.io.IOException;
import java.util.Collection;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words that begin as an unfinished one, but for the word itself and its plural: wherever these are, their singular
 * is too, and it is sought beside for a higher score. Expanded once for a snapshot.
 */
final class LongerWordsQuery extends Query {

    private final String field;
    private final String start;
    private final TermLookups lookups;

    LongerWordsQuery(String field, String start, TermLookups lookups) {
        this.field = field;
        this.start = start;
        this.lookups = lookups;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return lookups.find(new Term(field, start + "*"), searcher, this::lookUp);
    }

    private Query lookUp(IndexSearcher searcher) throws IOException {
        Collection<String> words = expand(searcher);
        return words.isEmpty() ? new MatchNoDocsQuery() : searcher.rewrite(FilterQueries.anyTerm(field, words));
    }

    private Collection<String> expand(IndexSearcher searcher) throws IOException {
        Collection<String> words = new TreeSet<>();
        String singular = Plural.singular(start);
        BytesRef prefix = new BytesRef(start);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                BytesRef term = each.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : each.term();
                for (; term != null && StringHelper.startsWith(term, prefix); term = each.next()) {
                    String word = term.utf8ToString();
                    if (!Plural.singular(word).equals(singular)) {
                        words.add(word);
                    }
                }
            }
        }
        return words;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String defaultField) {
        return "LongerWordsQuery(" + new Term(field, start) + "*)";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LongerWordsQuery that && field.equals(that.field) && start.equals(that.start);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + start.hashCode();
    }
}
