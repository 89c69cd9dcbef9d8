package fr.nouveauxlieux.place;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.IndexStatus;
import fr.nouveauxlieux.search.MapMarker;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.TileAddress;
import java.util.List;
import java.util.Optional;

/**
 * The registry as the public reads it. Everything is answered by this node's index: no call reaches the database, so
 * that reading goes on when the database does not.
 */
public interface PlaceDirectory {

    /** @throws IllegalArgumentException if the cursor is not one that this question gave */
    PlaceHits search(PlaceQuery query);

    List<Suggestion> suggest(String typed, Optional<Coordinates> near, int limit);

    List<MapMarker> listMarkers(TileAddress tile, PlaceQuery query);

    Optional<PlaceSheet> findSheet(PlaceId id);

    IndexStatus status();

    /** False while the index cannot follow the registry because the database does not answer. */
    boolean isFollowing();
}
