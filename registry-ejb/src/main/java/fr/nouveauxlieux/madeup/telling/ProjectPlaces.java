package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.PlaceSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds the made-up place that a made-up project is about. */
@ApplicationScoped
public class ProjectPlaces {

    private static final int SOME = 20;

    @Inject
    private PlaceDirectory places;

    /** The first by name of the commune; empty where it has none. */
    Optional<PlaceSummary> find(Commune commune) {
        PlaceQuery query = PlaceQuery.builder()
                .filter(Facet.COMMUNE, commune.code().value())
                .sort(PlaceQuery.Sort.NAME)
                .limit(SOME)
                .build();
        return places.search(query).hits().stream()
                .map(PlaceHit::place)
                .filter(PlaceSummary::demonstration)
                .findFirst();
    }
}
