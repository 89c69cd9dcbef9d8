package fr.nouveauxlieux.portal.ogc.cql;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.search.PlaceCondition;
import java.util.List;

/** Rectangles as filters and parameters write them. */
public final class Boxes {

    private Boxes() {}

    /**
     * Keeps what lies inside, in degrees. A box whose west lies east of its east crosses the antimeridian.
     *
     * @throws IllegalArgumentException if a number is out of range, or south lies north of north
     */
    public static PlaceCondition inside(double west, double south, double east, double north) {
        if (west <= east) {
            return new PlaceCondition.InBox(new BoundingBox(west, south, east, north));
        }
        return new PlaceCondition.Any(List.of(
                new PlaceCondition.InBox(new BoundingBox(west, south, 180, north)),
                new PlaceCondition.InBox(new BoundingBox(-180, south, east, north))));
    }
}
