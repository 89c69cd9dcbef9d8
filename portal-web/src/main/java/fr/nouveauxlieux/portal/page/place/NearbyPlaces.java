package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.List;

/** The other places around one. */
final class NearbyPlaces {

    private static final double RADIUS_METRES = 30_000;
    private static final int MOST = 6;

    private final PlaceDirectory directory;
    private final FacetTexts facetTexts;
    private final Texts texts;

    NearbyPlaces(PlaceDirectory directory, FacetTexts facetTexts, Texts texts) {
        this.directory = directory;
        this.facetTexts = facetTexts;
        this.texts = texts;
    }

    /**
     * @param type name of its main type; empty where unknown
     * @param distance as "2,4 km"
     */
    public record Neighbour(String name, String url, String type, String distance, String town) {}

    List<Neighbour> around(Coordinates point, PlaceId itself) {
        PlaceQuery query = PlaceQuery.builder()
                .near(point)
                .radiusMetres(RADIUS_METRES)
                .sort(PlaceQuery.Sort.DISTANCE)
                .limit(MOST + 1)
                .build();
        return directory.search(query).hits().stream()
                .filter(hit -> !hit.place().id().equals(itself.value()))
                .limit(MOST)
                .map(this::neighbour)
                .toList();
    }

    private Neighbour neighbour(PlaceHit hit) {
        return new Neighbour(
                hit.place().name(),
                PlaceAddress.of(hit.place().id(), hit.place().name()),
                hit.place().types().stream()
                        .findFirst()
                        .map(code -> facetTexts.nameOf(Facet.TYPE, code))
                        .orElse(""),
                hit.distanceMetres().isPresent()
                        ? texts.distance(hit.distanceMetres().getAsDouble())
                        : "",
                hit.place().communeName());
    }
}
