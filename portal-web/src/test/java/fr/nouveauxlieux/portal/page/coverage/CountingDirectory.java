package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.IndexStatus;
import fr.nouveauxlieux.search.MapMarker;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.PlaceSummary;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.TileAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A directory of a list of places, found by their label; each change gives it another sequence. */
final class CountingDirectory implements PlaceDirectory {

    private final List<PlaceSummary> places;
    private long sequence = 1;

    CountingDirectory(List<PlaceSummary> places) {
        this.places = places;
    }

    void change() {
        sequence++;
    }

    @Override
    public PlaceHits search(PlaceQuery query) {
        Set<String> labels = query.filters().get(Facet.LABEL);
        List<PlaceHit> hits = places.stream()
                .filter(place -> place.labels().stream().anyMatch(labels::contains))
                .map(place -> new PlaceHit(place, OptionalDouble.empty()))
                .toList();
        return new PlaceHits(hits.size(), hits, Map.of(), Optional.empty(), Optional.empty());
    }

    @Override
    public List<Suggestion> suggest(String typed, Optional<Coordinates> near, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MapMarker> listMarkers(TileAddress tile, PlaceQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PlaceSheet> findSheet(PlaceId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public IndexStatus status() {
        return new IndexStatus(places.size(), sequence, 0, Map.of());
    }

    @Override
    public boolean isFollowing() {
        return true;
    }
}
