package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.PlaceIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Brings this node's index to what the registry is, by the feed of changes. An index that is empty, or ahead of the
 * feed because the database was put back to an earlier state, is built anew.
 */
@ApplicationScoped
public class IndexFollower {

    private static final int CHANGES_AT_ONCE = 1000;
    private static final int PLACES_AT_ONCE = 1000;

    @Inject
    private PlaceReader reader;

    @Inject
    private RegistryIndex registryIndex;

    /** Takes every change committed before the call. */
    public void follow() {
        PlaceIndex index = registryIndex.index();
        long committed = index.committedSequence();
        long last = reader.lastSequence();
        if (committed > last || committed == 0 && last > CHANGES_AT_ONCE) {
            rebuild(index, last);
            committed = last;
        }
        while (committed < last) {
            PlaceReader.Batch batch = reader.readChanges(committed, CHANGES_AT_ONCE);
            index.apply(batch.upserts(), batch.deletions(), batch.sequence());
            committed = batch.sequence();
        }
    }

    /** Changes made while it is built come after {@code sequence}, and are taken again from the feed. */
    private void rebuild(PlaceIndex index, long sequence) {
        index.rebuild(streamAll(), sequence);
    }

    private Stream<PlaceDocument> streamAll() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new AllPlaces(), Spliterator.ORDERED), false);
    }

    private final class AllPlaces implements Iterator<PlaceDocument> {

        private Iterator<PlaceDocument> page = List.<PlaceDocument>of().iterator();
        private long lastKey;
        private boolean finished;

        @Override
        public boolean hasNext() {
            if (!page.hasNext() && !finished) {
                PlaceReader.Page next = reader.readAll(lastKey, PLACES_AT_ONCE);
                page = next.places().iterator();
                finished = next.places().isEmpty();
                lastKey = next.lastKey();
            }
            return page.hasNext();
        }

        @Override
        public PlaceDocument next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }
}
