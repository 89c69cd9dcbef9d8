package fr.nouveauxlieux.search.internal.facets;

import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.FacetCount;
import fr.nouveauxlieux.search.OpeningChoice;
import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts facets, each as if its own filter were not set, in one pass: a place that fails one filter only still counts
 * for that filter's facet. The places that fail any filter are dropped on the way.
 */
public final class FacetCounting {

    private final Map<Facet, FacetTally> tallies = new EnumMap<>(Facet.class);
    private final List<SidewaysFilter> filters = new ArrayList<>();
    private final OpeningCounting openings;

    public FacetCounting(Set<Facet> counted, OpeningCounting openings) {
        this.openings = openings;
        counted.forEach(facet -> tallies.put(facet, new FacetTally(facet)));
    }

    public static FacetCounting ofNothing() {
        return new FacetCounting(Set.of(), OpeningCounting.ofNothing());
    }

    /** To be called for each filter whose facet is counted, instead of putting it in the query. */
    public void addFilter(Facet facet, Set<String> accepted) {
        filters.add(new SidewaysFilter(facet, accepted));
    }

    public boolean counts(Facet facet) {
        return tallies.containsKey(facet);
    }

    public void countAndFilter(SegmentMatches matches) throws IOException {
        if (filters.isEmpty() && openings.isOfNothing()) {
            for (FacetTally tally : tallies.values()) {
                tally.add(matches, null);
            }
            return;
        }
        List<boolean[]> passes = new ArrayList<>();
        for (SidewaysFilter filter : filters) {
            passes.add(filter.passes(matches));
        }
        openings.count(matches, passesAllBut(-1, passes, matches.size()));
        passes.add(openings.passes(matches));
        boolean[] passesAll = passesAllBut(-1, passes, matches.size());
        for (Map.Entry<Facet, FacetTally> tally : tallies.entrySet()) {
            int own = indexOfFilter(tally.getKey());
            tally.getValue().add(matches, own < 0 ? passesAll : passesAllBut(own, passes, matches.size()));
        }
        matches.keep(passesAll);
    }

    public Map<Facet, List<FacetCount>> counts() {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        tallies.forEach((facet, tally) -> counts.put(facet, tally.counts()));
        return counts;
    }

    public Map<OpeningChoice, Integer> openings() {
        return openings.counts();
    }

    private int indexOfFilter(Facet facet) {
        for (int i = 0; i < filters.size(); i++) {
            if (filters.get(i).facet() == facet) {
                return i;
            }
        }
        return -1;
    }

    private static boolean[] passesAllBut(int left, List<boolean[]> passes, int size) {
        boolean[] all = new boolean[size];
        Arrays.fill(all, true);
        for (int filter = 0; filter < passes.size(); filter++) {
            if (filter != left) {
                boolean[] each = passes.get(filter);
                for (int i = 0; i < size; i++) {
                    all[i] &= each[i];
                }
            }
        }
        return all;
    }
}
