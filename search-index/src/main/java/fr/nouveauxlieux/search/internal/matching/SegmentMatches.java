package fr.nouveauxlieux.search.internal.matching;

import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;

/** The documents of one segment that answer a question, ascending, with what was computed of each on the way. */
public final class SegmentMatches {

    private static final int FIRST_CAPACITY = 256;

    private final LeafReaderContext leaf;
    private int[] documents = new int[FIRST_CAPACITY];
    private float[] scores;
    private double[] separations;
    private int size;

    SegmentMatches(LeafReaderContext leaf, boolean scored) {
        this.leaf = leaf;
        this.scores = scored ? new float[FIRST_CAPACITY] : null;
    }

    public LeafReaderContext leaf() {
        return leaf;
    }

    public int size() {
        return size;
    }

    public int document(int index) {
        return documents[index];
    }

    public float score(int index) {
        return scores == null ? 0 : scores[index];
    }

    public boolean hasSeparations() {
        return separations != null;
    }

    public double separation(int index) {
        return separations[index];
    }

    void add(int document, float score) {
        if (size == documents.length) {
            grow();
        }
        documents[size] = document;
        if (scores != null) {
            scores[size] = score;
        }
        size++;
    }

    void setSeparations(double[] computed) {
        separations = computed;
    }

    /** Keeps the matches for which {@code kept} holds, in place. */
    public void keep(boolean[] kept) {
        int next = 0;
        for (int i = 0; i < size; i++) {
            if (kept[i]) {
                documents[next] = documents[i];
                if (scores != null) {
                    scores[next] = scores[i];
                }
                if (separations != null) {
                    separations[next] = separations[i];
                }
                next++;
            }
        }
        size = next;
    }

    private void grow() {
        int capacity = Math.min(
                Math.max(size * 4, FIRST_CAPACITY), Math.max(leaf.reader().maxDoc(), size + 1));
        documents = Arrays.copyOf(documents, capacity);
        if (scores != null) {
            scores = Arrays.copyOf(scores, capacity);
        }
    }
}
