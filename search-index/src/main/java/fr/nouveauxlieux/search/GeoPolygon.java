package fr.nouveauxlieux.search;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.List;

/**
 * A polygon without holes in WGS84 degrees: its ring of at least four points, the last one equal in place to the
 * first. Edges are straight in the plate carrée projection.
 */
public record GeoPolygon(List<Coordinates> ring) {

    public GeoPolygon {
        ring = List.copyOf(ring);
        if (ring.size() < 4) {
            throw new IllegalArgumentException("expected a ring of at least four points, had " + ring.size());
        }
        Coordinates first = ring.get(0);
        Coordinates last = ring.get(ring.size() - 1);
        if (first.latitude() != last.latitude() || first.longitude() != last.longitude()) {
            throw new IllegalArgumentException("expected a closed ring: its last point must be its first");
        }
    }
}
