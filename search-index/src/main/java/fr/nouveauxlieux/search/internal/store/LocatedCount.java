package fr.nouveauxlieux.search.internal.store;

import fr.nouveauxlieux.search.internal.document.Fields;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;

/** How many places have coordinates, counted once for each snapshot. */
public final class LocatedCount {

    private record Counted(IndexReader reader, int count) {}

    private volatile Counted last;

    public int of(IndexSearcher searcher) throws IOException {
        Counted known = last;
        if (known == null || known.reader() != searcher.getIndexReader()) {
            known = new Counted(searcher.getIndexReader(), searcher.count(new FieldExistsQuery(Fields.LOCATION)));
            last = known;
        }
        return known.count();
    }
}
