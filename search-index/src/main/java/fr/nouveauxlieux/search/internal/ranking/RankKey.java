package fr.nouveauxlieux.search.internal.ranking;

import java.util.Comparator;
import org.apache.lucene.util.BytesRef;

/**
 * Where a place stands in the order of a question: highest score, then nearest, then by name, then by identifier.
 * What an order does not use is the same for all. Nothing of it depends on the other places, so that a key stays
 * true while the index changes.
 */
public record RankKey(float score, double separation, BytesRef name, BytesRef id) implements Comparable<RankKey> {

    static final Comparator<RankKey> ORDER = Comparator.<RankKey>comparingDouble(key -> -key.score)
            .thenComparingDouble(RankKey::separation)
            .thenComparing(RankKey::name)
            .thenComparing(RankKey::id);

    @Override
    public int compareTo(RankKey other) {
        return ORDER.compare(this, other);
    }
}
