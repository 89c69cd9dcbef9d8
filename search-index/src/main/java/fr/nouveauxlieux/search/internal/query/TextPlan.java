package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * How the text of a question was understood in the end.
 *
 * @param code from which the same understanding can be made again, for the following pages
 * @param centres of the communes named, from which the nearest come first when the question has no point
 * @param corrected the text searched, where it is not the text typed
 */
public record TextPlan(Query query, String code, List<Coordinates> centres, Optional<String> corrected) {}
