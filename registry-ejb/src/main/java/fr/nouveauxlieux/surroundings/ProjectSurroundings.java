package fr.nouveauxlieux.surroundings;

import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods.Nearby;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is around the project of a dossier, from the address that every form asks. */
@ApplicationScoped
public class ProjectSurroundings {

    /** How far one looks. */
    public static final int METRES = 10_000;

    private static final String ADDRESS = "address";
    private static final int MOST_PLACES = 8;

    private Territories territories;
    private PlaceDirectory places;

    /** For the container's stand-ins. */
    protected ProjectSurroundings() {}

    @Inject
    public ProjectSurroundings(Territories territories, PlaceDirectory places) {
        this.territories = territories;
        this.places = places;
    }

    public Surroundings around(Answers answers) {
        Map<?, ?> address = answers.find(ADDRESS)
                .filter(Map.class::isInstance)
                .<Map<?, ?>>map(value -> (Map<?, ?>) value)
                .orElse(Map.of());
        Optional<Coordinates> answered = point(address);
        boolean fine = answered.isPresent() && isFine(address);
        Optional<Commune> commune = Optional.ofNullable(address.get("commune"))
                .map(Object::toString)
                .flatMap(CommuneCode::find)
                .flatMap(code -> territories.gazetteer().findCommune(code));
        Optional<Coordinates> point = answered.or(() -> commune.flatMap(Commune::centre));
        PriorityNeighbourhoods neighbourhoods = territories.priorityNeighbourhoods();
        Optional<Nearby> nearest = point.filter(there -> fine)
                .flatMap(there ->
                        neighbourhoods.listWithin(there, METRES).stream().findFirst());
        Optional<PlaceHits> hits = point.map(this::search);
        return new Surroundings(
                commune,
                point,
                fine,
                nearest,
                !neighbourhoods.isEmpty(),
                hits.map(PlaceHits::hits).orElse(List.of()),
                hits.map(PlaceHits::total).orElse(0));
    }

    private PlaceHits search(Coordinates point) {
        return places.search(PlaceQuery.builder()
                .near(point)
                .radiusMetres(METRES)
                .sort(PlaceQuery.Sort.DISTANCE)
                .limit(MOST_PLACES)
                .build());
    }

    /** What is said to be the centre of its commune, or not said at all, is not fine. */
    private static boolean isFine(Map<?, ?> address) {
        return PointPrecision.find(address.get("precision"))
                .filter(precision -> precision != PointPrecision.COMMUNE)
                .isPresent();
    }

    private static Optional<Coordinates> point(Map<?, ?> address) {
        return address.get("lat") instanceof Number latitude && address.get("lon") instanceof Number longitude
                ? Optional.of(Coordinates.of(latitude.doubleValue(), longitude.doubleValue()))
                : Optional.empty();
    }
}
