package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Communes by their centre; municipal arrondissements left out, as their city stands for them. */
final class CentreIndex {

    private final Map<String, List<Commune>> byDepartement = new HashMap<>();
    private final STRtree everywhere = new STRtree();

    CentreIndex(Collection<Commune> communes) {
        for (Commune commune : communes) {
            if (commune.parent().isEmpty() && commune.centre().isPresent()) {
                Coordinates centre = commune.centre().get();
                byDepartement
                        .computeIfAbsent(commune.departement(), code -> new ArrayList<>())
                        .add(commune);
                everywhere.insert(new Envelope(new Coordinate(centre.longitude(), centre.latitude())), commune);
            }
        }
        everywhere.build();
    }

    /** The commune of these départements whose centre is nearest, however far. */
    Optional<Commune> findNearest(Coordinates point, List<String> departements) {
        return nearest(
                new LocalMetres(point),
                departements.stream()
                        .map(code -> byDepartement.getOrDefault(code, List.of()))
                        .flatMap(Collection::stream)
                        .toList());
    }

    Optional<Commune> findNearestWithin(Coordinates point, double metres) {
        LocalMetres local = new LocalMetres(point);
        @SuppressWarnings("unchecked") // the tree only holds what the constructor put in it
        List<Commune> around = everywhere.query(local.around(metres));
        return nearest(local, around).filter(commune -> squaredDistance(local, commune) <= metres * metres);
    }

    private static Optional<Commune> nearest(LocalMetres local, List<Commune> communes) {
        return communes.stream()
                .min(Comparator.comparingDouble((Commune commune) -> squaredDistance(local, commune))
                        .thenComparing(Commune::code));
    }

    private static double squaredDistance(LocalMetres local, Commune commune) {
        return local.squaredDistanceTo(commune.centre().orElseThrow());
    }
}
