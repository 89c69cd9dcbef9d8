package fr.nouveauxlieux.portal.page.listing;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.portal.question.GeometryText;
import fr.nouveauxlieux.search.Facet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rectangle that the map of territories shows: the centres of its communes, and somewhat around them. */
public final class MapFrame {

    /** Degrees: a commune reaches about this far from its centre. */
    private static final double MARGIN = 0.06;

    private static final List<Facet> TERRITORIES = List.of(Facet.REGION, Facet.DEPARTEMENT, Facet.EPCI, Facet.COMMUNE);

    private MapFrame() {}

    /** As {@code west,south,east,north} in degrees; empty where no centre is known. */
    public static Optional<String> around(List<Commune> communes) {
        List<Coordinates> centres =
                communes.stream().flatMap(commune -> commune.centre().stream()).toList();
        if (centres.isEmpty()) {
            return Optional.empty();
        }
        double west = centres.stream().mapToDouble(Coordinates::longitude).min().getAsDouble();
        double east = centres.stream().mapToDouble(Coordinates::longitude).max().getAsDouble();
        double south = centres.stream().mapToDouble(Coordinates::latitude).min().getAsDouble();
        double north = centres.stream().mapToDouble(Coordinates::latitude).max().getAsDouble();
        return Optional.of(GeometryText.write(new BoundingBox(
                Math.max(-180, west - MARGIN),
                Math.max(-90, south - MARGIN),
                Math.min(180, east + MARGIN),
                Math.min(90, north + MARGIN))));
    }

    /** Around the territories that a question keeps; empty where it keeps none. */
    public static Optional<String> around(Map<Facet, Set<String>> filters, Gazetteer gazetteer) {
        if (TERRITORIES.stream().noneMatch(filters::containsKey)) {
            return Optional.empty();
        }
        return around(gazetteer.listCommunes().stream()
                .filter(commune -> TERRITORIES.stream()
                        .allMatch(facet -> !filters.containsKey(facet) || isIn(filters.get(facet), facet, commune)))
                .toList());
    }

    private static boolean isIn(Set<String> codes, Facet facet, Commune commune) {
        return switch (facet) {
            case REGION -> codes.contains(commune.region());
            case DEPARTEMENT -> codes.contains(commune.departement());
            case EPCI -> commune.epci().filter(codes::contains).isPresent();
            default -> codes.contains(commune.code().value());
        };
    }
}
