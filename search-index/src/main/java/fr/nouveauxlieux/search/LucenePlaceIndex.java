package fr.nouveauxlieux.search;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.search.internal.IndexFacade;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The index in a folder of this machine. */
public final class LucenePlaceIndex implements PlaceIndex {

    private final IndexFacade index;

    private LucenePlaceIndex(IndexFacade index) {
        this.index = index;
    }

    /**
     * Opens the index of a folder, made if need be. One that was written in another format, or that is damaged, is
     * emptied: its {@link #committedSequence()} is then 0.
     *
     * @throws IllegalStateException if the folder is already open, here or in another process
     */
    public static LucenePlaceIndex open(Path folder, Gazetteer gazetteer) {
        return new LucenePlaceIndex(IndexFacade.open(folder, gazetteer));
    }

    @Override
    public PlaceHits search(PlaceQuery query) {
        return index.search(query);
    }

    @Override
    public List<Suggestion> suggest(String typed, Optional<Coordinates> near, int limit) {
        return index.suggest(typed, near, limit);
    }

    @Override
    public List<MapMarker> listMarkers(TileAddress tile, PlaceQuery query) {
        return index.listMarkers(tile, query);
    }

    @Override
    public Optional<byte[]> findSheet(String id) {
        return index.findSheet(id);
    }

    @Override
    public IndexStatus status() {
        return index.status();
    }

    @Override
    public long committedSequence() {
        return index.committedSequence();
    }

    @Override
    public void apply(Collection<PlaceDocument> upserts, Collection<String> deletions, long sequence) {
        index.apply(upserts, deletions, sequence);
    }

    @Override
    public void rebuild(Stream<PlaceDocument> places, long sequence) {
        index.rebuild(places, sequence);
    }

    @Override
    public void gather() {
        index.gather();
    }

    @Override
    public void close() {
        index.close();
    }
}
