package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.IndexStatus;
import fr.nouveauxlieux.search.MapMarker;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.TileAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A registry of places of which only label, commune, intercommunality and département are known. */
final class LabelledPlaces implements PlaceDirectory {

    private final List<Map<Facet, String>> places;

    LabelledPlaces(List<Map<Facet, String>> places) {
        this.places = places;
    }

    @Override
    public PlaceHits search(PlaceQuery query) {
        int total = (int)
                places.stream().filter(place -> answers(place, query.filters())).count();
        return new PlaceHits(total, List.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    private static boolean answers(Map<Facet, String> place, Map<Facet, Set<String>> filters) {
        return filters.entrySet().stream()
                .allMatch(filter -> filter.getValue().contains(place.getOrDefault(filter.getKey(), "")));
    }

    @Override
    public List<Suggestion> suggest(String typed, Optional<Coordinates> near, int limit) {
        return List.of();
    }

    @Override
    public List<MapMarker> listMarkers(TileAddress tile, PlaceQuery query) {
        return List.of();
    }

    @Override
    public Optional<PlaceSheet> findSheet(PlaceId id) {
        return Optional.empty();
    }

    @Override
    public IndexStatus status() {
        throw new UnsupportedOperationException("no index");
    }

    @Override
    public boolean isFollowing() {
        return true;
    }
}
