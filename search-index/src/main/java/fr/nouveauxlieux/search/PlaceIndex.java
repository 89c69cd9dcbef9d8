package fr.nouveauxlieux.search;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The searchable copy of the registry on this node. Safe for many threads: searches never wait for writers, and
 * each sees one point in time.
 */
public interface PlaceIndex extends AutoCloseable {

    /** @throws IllegalArgumentException if the cursor is not one that this question gave */
    PlaceHits search(PlaceQuery query);

    /**
     * Completions of what is being typed, best first: communes, postal codes, départements, régions and places,
     * mixed, misspellings forgiven.
     *
     * @param near puts what lies nearer first among equals
     */
    List<Suggestion> suggest(String typed, Optional<Coordinates> near, int limit);

    /**
     * What to draw on a tile of the map. Only the text, geometry, filters and opening of the question count. Markers
     * of the tile's margin (an eighth of its side) are included, so that symbols are not cut at its edges.
     */
    List<MapMarker> listMarkers(TileAddress tile, PlaceQuery query);

    /** The opaque sheet of a place, as last applied. */
    Optional<byte[]> findSheet(String id);

    IndexStatus status();

    /** The last change of the feed that is safely on disk: where to resume from after a start. */
    long committedSequence();

    /**
     * Applies changes of the feed, makes them visible to searches, and commits them with the sequence they reach.
     * All or nothing.
     *
     * @param sequence the last change that these bring the index to; at least the present one
     */
    void apply(Collection<PlaceDocument> upserts, Collection<String> deletions, long sequence);

    /**
     * Replaces the whole content while searches go on with the old one, then switches at once.
     *
     * @param places every place of the registry as of {@code sequence}; consumed on one thread and closed
     */
    void rebuild(Stream<PlaceDocument> places, long sequence);

    /**
     * Draws together in the background what many changes left in pieces, where searches gain by it. To be called now and
     * then while nothing changes.
     */
    void gather();

    @Override
    void close();
}
