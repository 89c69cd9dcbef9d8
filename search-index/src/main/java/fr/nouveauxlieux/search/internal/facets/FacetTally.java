package fr.nouveauxlieux.search.internal.facets;

import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.FacetCount;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts the codes of one facet: by ordinal inside a segment, by code across segments. */
public final class FacetTally {

    private static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
            Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::code);

    private final Facet facet;
    private final Map<String, Integer> counts = new HashMap<>();

    public FacetTally(Facet facet) {
        this.facet = facet;
    }

    /** @param kept which of the matches to count; null for all */
    public void add(SegmentMatches matches, boolean[] kept) throws IOException {
        SortedSetDocValues codes = DocValues.getSortedSet(matches.leaf().reader(), Fields.facet(facet));
        int[] byOrdinal = new int[Math.toIntExact(codes.getValueCount())];
        if (byOrdinal.length == 0) {
            return;
        }
        SortedDocValues single = DocValues.unwrapSingleton(codes);
        if (single != null) {
            countSingle(matches, kept, single, byOrdinal);
        } else {
            countSeveral(matches, kept, codes, byOrdinal);
        }
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(codes.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
            }
        }
    }

    public List<FacetCount> counts() {
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(MOST_FREQUENT_FIRST)
                .toList();
    }

    public Map<String, Integer> countsByCode() {
        return Map.copyOf(counts);
    }

    private static void countSingle(SegmentMatches matches, boolean[] kept, SortedDocValues codes, int[] byOrdinal)
            throws IOException {
        int size = matches.size();
        for (int i = 0; i < size; i++) {
            if ((kept == null || kept[i]) && codes.advanceExact(matches.document(i))) {
                byOrdinal[codes.ordValue()]++;
            }
        }
    }

    private static void countSeveral(SegmentMatches matches, boolean[] kept, SortedSetDocValues codes, int[] byOrdinal)
            throws IOException {
        int size = matches.size();
        for (int i = 0; i < size; i++) {
            if ((kept == null || kept[i]) && codes.advanceExact(matches.document(i))) {
                int values = codes.docValueCount();
                for (int v = 0; v < values; v++) {
                    byOrdinal[(int) codes.nextOrd()]++;
                }
            }
        }
    }
}
