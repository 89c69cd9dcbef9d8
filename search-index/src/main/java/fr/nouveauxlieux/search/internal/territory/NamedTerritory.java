package fr.nouveauxlieux.search.internal.territory;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.List;
import java.util.Optional;

/**
 * A territory that words designate.
 *
 * @param terms what the places that lie in it bear in the index's field of territories
 * @param vicinityTerms what the places close by bear, where the territory is a postal code; else empty
 * @param centre where its vicinity is measured from; empty for départements and régions, which have none
 * @param population for precedence among homonyms; 0 where unknown
 */
public record NamedTerritory(
        List<String> terms, List<String> vicinityTerms, Optional<Coordinates> centre, int population) {}
