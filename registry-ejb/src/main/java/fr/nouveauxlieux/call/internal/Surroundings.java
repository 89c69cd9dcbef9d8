package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import java.util.Optional;

/**
 * What lies around a commune, wide enough for the largest ones: only what is plainly elsewhere is told from it, a point
 * whose axes were exchanged, or one of another town far away.
 */
record Surroundings(Gazetteer gazetteer, Commune commune) {

    /** Arles, the widest commune of the mainland, reaches 37 km from its centre. */
    private static final double FAR_METRES = 40_000;

    /** Communes of Guyane and of Polynesia, their islands included. */
    private static final double FAR_METRES_OVERSEAS = 400_000;

    private static final String GUYANE = "973";
    private static final String COLLECTIVITIES = "98";

    boolean hold(Coordinates point) {
        Optional<Double> distance = commune.centre().map(centre -> centre.distanceTo(point));
        return distance.map(metres -> metres <= far()).orElse(true) || isIn(point);
    }

    private double far() {
        String departement = commune.departement();
        return departement.equals(GUYANE) || departement.startsWith(COLLECTIVITIES) ? FAR_METRES_OVERSEAS : FAR_METRES;
    }

    private boolean isIn(Coordinates point) {
        return gazetteer
                .findCommuneAt(point)
                .map(Commune::code)
                .filter(code -> code.equals(commune.code())
                        || commune.parent().filter(code::equals).isPresent())
                .isPresent();
    }
}
