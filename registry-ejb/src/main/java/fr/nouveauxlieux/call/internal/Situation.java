package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where an address lies, as far as it was answered.
 *
 * @param point the best one known: as answered, or the commune's centre
 * @param precision of the point; empty where nothing is said of it
 */
record Situation(Optional<Commune> commune, Optional<Coordinates> point, Optional<PointPrecision> precision) {

    /** How far from the point given for its street a number may be. */
    private static final double STREET_METRES = 250;

    static Situation of(Optional<Commune> commune, Optional<Coordinates> point, Optional<PointPrecision> precision) {
        Optional<Coordinates> centre = commune.flatMap(Commune::centre);
        return point.isEmpty() && centre.isPresent()
                ? new Situation(commune, centre, Optional.of(PointPrecision.COMMUNE))
                : new Situation(commune, point, precision);
    }

    /** How far the address may be from the point; empty where it may be anywhere. */
    OptionalDouble doubtMetres() {
        if (precision.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (precision.get()) {
            case HOUSE, PLACED_BY_HAND -> OptionalDouble.of(0);
            case STREET -> OptionalDouble.of(STREET_METRES);
            case COMMUNE -> OptionalDouble.empty();
        };
    }
}
