package fr.nouveauxlieux.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer of the index.
 *
 * @param total how many places answer the question, all pages together; exact
 * @param hits this page
 * @param facets counts of the facets asked for, most frequent first, then by code
 * @param openings counts of the choices of opening asked for
 * @param next cursor of the following page; empty on the last
 * @param corrected the text that was searched in the end, where spelling had to be forgiven
 */
public record PlaceHits(
        int total,
        List<PlaceHit> hits,
        Map<Facet, List<FacetCount>> facets,
        Map<OpeningChoice, Integer> openings,
        Optional<String> next,
        Optional<String> corrected) {

    public PlaceHits {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        openings = Map.copyOf(openings);
    }

    /** An answer to a question that has no choice of opening counted. */
    public PlaceHits(
            int total,
            List<PlaceHit> hits,
            Map<Facet, List<FacetCount>> facets,
            Optional<String> next,
            Optional<String> corrected) {
        this(total, hits, facets, Map.of(), next, corrected);
    }
}
