package fr.nouveauxlieux.surroundings;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods.Nearby;
import fr.nouveauxlieux.search.PlaceHit;
import java.util.List;
import java.util.Optional;

/**
 * What is around a project.
 *
 * @param commune of its address; empty where it is not recognised
 * @param point where it lies; the centre of its commune where the address is no finer
 * @param fine whether the point is finer than the centre of a commune: only then are distances those of the project
 * @param neighbourhood the nearest priority one within {@link ProjectSurroundings#METRES}; empty where there is none, where the point is not
 *     fine and where none was imported
 * @param neighbourhoodsKnown whether outlines of priority neighbourhoods were imported
 * @param places of the registry within that distance, the nearest first
 * @param total how many there are, those not told counted in
 */
public record Surroundings(
        Optional<Commune> commune,
        Optional<Coordinates> point,
        boolean fine,
        Optional<Nearby> neighbourhood,
        boolean neighbourhoodsKnown,
        List<PlaceHit> places,
        int total) {

    public Surroundings {
        places = List.copyOf(places);
    }
}
