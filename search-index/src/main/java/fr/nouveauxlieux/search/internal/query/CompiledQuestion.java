package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.Facet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A question ready to run.
 *
 * @param query all of its conditions but those below
 * @param text how its words were understood; empty if it has none
 * @param origins where distances in its order are measured from
 * @param sideways filters left out of the query because their facets are counted
 */
public record CompiledQuestion(
        Query query, Optional<TextPlan> text, List<Coordinates> origins, Map<Facet, Set<String>> sideways) {}
