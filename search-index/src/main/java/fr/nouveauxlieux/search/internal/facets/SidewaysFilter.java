package fr.nouveauxlieux.search.internal.facets;

import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** A filter on a facet that is counted too: told apart from the query, so that its own counts can do without it. */
record SidewaysFilter(Facet facet, Set<String> accepted) {

    boolean[] passes(SegmentMatches matches) throws IOException {
        boolean[] passes = new boolean[matches.size()];
        SortedSetDocValues codes = DocValues.getSortedSet(matches.leaf().reader(), Fields.facet(facet));
        FixedBitSet ordinals = acceptedOrdinals(codes);
        if (ordinals.cardinality() == 0) {
            return passes;
        }
        for (int i = 0; i < passes.length; i++) {
            passes[i] = codes.advanceExact(matches.document(i)) && anyAccepted(codes, ordinals);
        }
        return passes;
    }

    private static boolean anyAccepted(SortedSetDocValues codes, FixedBitSet ordinals) throws IOException {
        int values = codes.docValueCount();
        for (int v = 0; v < values; v++) {
            if (ordinals.get((int) codes.nextOrd())) {
                return true;
            }
        }
        return false;
    }

    private FixedBitSet acceptedOrdinals(SortedSetDocValues codes) throws IOException {
        FixedBitSet ordinals = new FixedBitSet(Math.toIntExact(Math.max(1, codes.getValueCount())));
        for (String code : accepted) {
            long ordinal = codes.lookupTerm(new BytesRef(code));
            if (ordinal >= 0) {
                ordinals.set((int) ordinal);
            }
        }
        return ordinals;
    }
}
