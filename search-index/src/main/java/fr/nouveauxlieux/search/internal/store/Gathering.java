package fr.nouveauxlieux.search.internal.store;

import java.util.OptionalInt;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * When segments are worth drawing together while nothing changes: a search goes through each of them in turn. All become
 * one where that writes no more than some ten times what changed; else the small ones become one beside the large one.
 */
final class Gathering {

    private static final int CHANGED_SHARE = 10;
    private static final int MOST_SEGMENTS = 4;

    private Gathering() {}

    /** To how many segments the index should come; empty where it may stay as it is. */
    static OptionalInt findSegments(IndexReader reader) {
        int segments = reader.leaves().size();
        int largest = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            largest = Math.max(largest, leaf.reader().maxDoc());
        }
        int others = reader.maxDoc() - largest;
        if (others > largest / CHANGED_SHARE) {
            return OptionalInt.of(1);
        }
        return segments > MOST_SEGMENTS ? OptionalInt.of(2) : OptionalInt.empty();
    }
}
