package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.search.IndexStatus;
import fr.nouveauxlieux.search.MapMarker;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.TileAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The directory, answered by this node's index. */
@ApplicationScoped
public class IndexedPlaceDirectory implements PlaceDirectory {

    @Inject
    private RegistryIndex registryIndex;

    @Inject
    private IndexScheduler scheduler;

    @Override
    public PlaceHits search(PlaceQuery query) {
        return registryIndex.index().search(query);
    }

    @Override
    public List<Suggestion> suggest(String typed, Optional<Coordinates> near, int limit) {
        return registryIndex.index().suggest(typed, near, limit);
    }

    @Override
    public List<MapMarker> listMarkers(TileAddress tile, PlaceQuery query) {
        return registryIndex.index().listMarkers(tile, query);
    }

    @Override
    public Optional<PlaceSheet> findSheet(PlaceId id) {
        return registryIndex.index().findSheet(id.value()).map(SheetCodec::read);
    }

    @Override
    public IndexStatus status() {
        return registryIndex.index().status();
    }

    @Override
    public boolean isFollowing() {
        return scheduler.isFollowing();
    }
}
