package fr.nouveauxlieux.search.internal.document;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives the index terms that are already made. Reusable, one writer at a time. */
final class TermListStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Collection<String> terms = List.of();
    private Iterator<String> remaining = terms.iterator();

    TermListStream of(Collection<String> newTerms) {
        terms = newTerms;
        return this;
    }

    @Override
    public void reset() {
        remaining = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!remaining.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(remaining.next());
        return true;
    }
}
