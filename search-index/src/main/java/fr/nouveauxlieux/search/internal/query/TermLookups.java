package fr.nouveauxlieux.search.internal.query;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * What was looked up in the dictionaries of the present snapshot, for the same words come again from question to
 * question. Bounded, and begun anew with each snapshot.
 */
final class TermLookups {

    private static final int MOST = 8 * 1024;

    private volatile Generation present = new Generation(null, Map.of());

    private record Generation(IndexReaderContext context, Map<Term, Query> found) {}

    /** Asks the dictionaries of a snapshot. */
    @FunctionalInterface
    interface Lookup {
        Query in(IndexSearcher searcher) throws IOException;
    }

    /**
     * @param key tells this lookup from all others
     * @return what the lookup gave, now or before; to be used with this snapshot only
     */
    Query find(Term key, IndexSearcher searcher, Lookup lookup) throws IOException {
        Map<Term, Query> found = foundIn(searcher.getTopReaderContext());
        Query known = found.get(key);
        if (known == null) {
            known = lookup.in(searcher);
            if (found.size() < MOST) {
                found.put(key, known);
            }
        }
        return known;
    }

    private Map<Term, Query> foundIn(IndexReaderContext context) {
        Generation generation = present;
        if (generation.context() != context) {
            generation = new Generation(context, new ConcurrentHashMap<>());
            present = generation;
        }
        return generation.found();
    }
}
