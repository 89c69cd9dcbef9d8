package fr.nouveauxlieux.demonstration.spread;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;

/**
 * Sets places around the centre of their commune, closer in small ones, and never in the sea: a point outside the
 * département is drawn again, nearer. Uses {@link StrictMath} so that every machine finds the same points.
 */
public final class Scatter {

    private static final double METRES_OF_A_DEGREE = 111_195;
    private static final int SMALLEST_RADIUS = 250;
    private static final int LARGEST_RADIUS = 2_500;
    private static final int ARRONDISSEMENT_RADIUS = 900;
    /** Where the outlines, which are simplified, leave the centre itself out. */
    private static final int NEAREST_RADIUS = 80;

    private static final int TRIES = 6;

    private final Gazetteer gazetteer;

    public Scatter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A point of precision {@code STREET}. The commune must have a centre. */
    public Coordinates draw(Commune commune, Chance chance) {
        Coordinates centre = commune.centre()
                .orElseThrow(() -> new IllegalArgumentException(commune.code() + " has no known centre"))
                .withPrecision(Precision.STREET);
        double radius = radiusOf(commune);
        for (int i = 0; i < TRIES; i++) {
            Coordinates point = drawAround(centre, radius, chance);
            if (gazetteer
                    .findDepartementAt(point)
                    .filter(commune.departement()::equals)
                    .isPresent()) {
                return point;
            }
            radius /= 2;
        }
        return drawAround(centre, NEAREST_RADIUS, chance);
    }

    /** The farthest, in metres, that a place may lie from the centre of its commune. */
    static double radiusOf(Commune commune) {
        if (commune.parent().isPresent()) {
            return ARRONDISSEMENT_RADIUS;
        }
        double radius = 150 + 6 * StrictMath.sqrt(commune.population().orElse(0));
        return Math.min(LARGEST_RADIUS, Math.max(SMALLEST_RADIUS, radius));
    }

    private static Coordinates drawAround(Coordinates centre, double radius, Chance chance) {
        double distance = radius * StrictMath.sqrt(chance.fraction());
        double bearing = 2 * Math.PI * chance.fraction();
        double north = distance * StrictMath.cos(bearing) / METRES_OF_A_DEGREE;
        double east = distance
                * StrictMath.sin(bearing)
                / (METRES_OF_A_DEGREE * StrictMath.cos(centre.latitude() * Math.PI / 180));
        return new Coordinates(centre.latitude() + north, centre.longitude() + east, Precision.STREET);
    }
}
