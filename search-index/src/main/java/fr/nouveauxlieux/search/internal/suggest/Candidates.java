package fr.nouveauxlieux.search.internal.suggest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/** The places found, each once, at its least cost. */
final class Candidates {

    private final Map<Long, Candidate> byDocument = new HashMap<>();
    private final int enoughOfOneKind;

    /**
     * @param name number in the directory
     * @param fromStart whether the name begins with what is typed
     */
    record Candidate(
            LeafReaderContext leaf, NameDirectory directory, int name, int document, int cost, boolean fromStart) {}

    /** @param enoughOfOneKind how many to keep of names that fit alike */
    Candidates(int enoughOfOneKind) {
        this.enoughOfOneKind = enoughOfOneKind;
    }

    int enoughOfOneKind() {
        return enoughOfOneKind;
    }

    int size() {
        return byDocument.size();
    }

    boolean isEmpty() {
        return byDocument.isEmpty();
    }

    Collection<Candidate> all() {
        return byDocument.values();
    }

    void removeAll(Candidates others) {
        byDocument.keySet().removeAll(others.byDocument.keySet());
    }

    /** @return whether it is a place that lives */
    boolean add(LeafReaderContext leaf, NameDirectory directory, int entry, int cost, boolean fromStart) {
        int document = directory.documentOfEntry()[entry];
        Bits live = leaf.reader().getLiveDocs();
        if (live != null && !live.get(document)) {
            return false;
        }
        long key = (long) leaf.ord << 32 | document;
        Candidate known = byDocument.get(key);
        if (known == null || cost < known.cost() || cost == known.cost() && fromStart && !known.fromStart()) {
            byDocument.put(
                    key, new Candidate(leaf, directory, directory.nameOfEntry()[entry], document, cost, fromStart));
        }
        return true;
    }
}
