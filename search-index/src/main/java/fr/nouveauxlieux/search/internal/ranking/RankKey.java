package fr.nouveauxlieux.search.internal.ranking;

import org.apache.lucene.util.BytesRef;

/**
 * Where a place stands in the order of a question: highest score, then nearest, then by name, then by identifier.
 * What an order does not use is the same for all. Nothing of it depends on the other places, so that a key stays
 * true while the index changes.
 */
public record RankKey(float score, double separation, BytesRef name, BytesRef id) implements Comparable<RankKey> {

    /** By hand: chained comparators took a tenth of the time of a short answer. */
    @Override
    public int compareTo(RankKey other) {
        int byScore = Float.compare(other.score, score);
        if (byScore != 0) {
            return byScore;
        }
        int bySeparation = Double.compare(separation, other.separation);
        if (bySeparation != 0) {
            return bySeparation;
        }
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : id.compareTo(other.id);
    }
}
