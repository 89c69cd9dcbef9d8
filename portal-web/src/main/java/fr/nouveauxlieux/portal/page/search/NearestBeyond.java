package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Where an area holds nothing: the nearest places beyond it that answer the rest of the question. */
final class NearestBeyond {

    private static final int FEW = 5;
    private static final Set<Facet> TERRITORIES =
            EnumSet.of(Facet.COMMUNE, Facet.EPCI, Facet.DEPARTEMENT, Facet.REGION);

    private final PlaceDirectory directory;
    private final Gazetteer gazetteer;

    NearestBeyond(PlaceDirectory directory, Gazetteer gazetteer) {
        this.directory = directory;
        this.gazetteer = gazetteer;
    }

    /** Empty where no area was asked, or nothing lies beyond it either. */
    List<PlaceHit> of(PlaceQuery query) {
        return findCentre(query)
                .map(centre -> directory.search(beyond(query, centre)).hits())
                .orElse(List.of());
    }

    private static PlaceQuery beyond(PlaceQuery query, Coordinates centre) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        filters.putAll(query.filters());
        filters.keySet().removeAll(TERRITORIES);
        return new PlaceQuery(
                query.text(),
                Optional.of(centre),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                filters,
                query.openAt(),
                PlaceQuery.Sort.DISTANCE,
                FEW,
                Optional.empty(),
                Set.of());
    }

    private Optional<Coordinates> findCentre(PlaceQuery query) {
        return query.near()
                .or(() -> query.box().map(NearestBeyond::middle))
                .or(() -> query.polygon().map(polygon -> polygon.ring().get(0)))
                .or(() -> query.filters().keySet().stream()
                        .filter(TERRITORIES::contains)
                        .flatMap(facet -> largest(facet, query.filters().get(facet)).stream())
                        .findFirst());
    }

    private static Coordinates middle(BoundingBox box) {
        return Coordinates.of((box.south() + box.north()) / 2, (box.west() + box.east()) / 2);
    }

    /** The centre of the largest commune: where most people of a territory are. */
    private Optional<Coordinates> largest(Facet facet, Set<String> codes) {
        return gazetteer.listCommunes().stream()
                .filter(commune -> commune.centre().isPresent() && codes.contains(codeOf(facet, commune)))
                .max(Comparator.comparingInt(commune -> commune.population().orElse(0)))
                .flatMap(Commune::centre);
    }

    private static String codeOf(Facet facet, Commune commune) {
        return switch (facet) {
            case REGION -> commune.region();
            case DEPARTEMENT -> commune.departement();
            case EPCI -> commune.epci().orElse("");
            default -> commune.code().value();
        };
    }
}
