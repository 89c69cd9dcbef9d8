package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.search.Facet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * What the use of an answer adds to a question.
 *
 * @param counted facets that are counted: their own filters are left out of the query
 * @param openingCounted whether choices of opening are counted: the question's own are left out of the query
 * @param located whether places without coordinates are left out
 * @param scored whether scores are of use
 * @param inside where on the map
 */
public record FindingScope(
        Set<Facet> counted, boolean openingCounted, boolean located, boolean scored, Optional<Query> inside) {

    /** The places of the map, or of a part of it. */
    public static FindingScope of(Optional<Query> inside) {
        return new FindingScope(Set.of(), false, false, false, inside);
    }
}
