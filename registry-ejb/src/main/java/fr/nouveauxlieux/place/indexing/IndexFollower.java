package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.background.ReadAhead;
import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.PlaceIndex;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Brings this node's index to what the registry is, by the feed of changes. An index that is empty, or ahead of the
 * feed because the database was put back to an earlier state, is built anew. While the index takes some places, the
 * next ones are read. When nothing has changed for a while, the index is drawn together.
 */
@ApplicationScoped
public class IndexFollower {

    private static final int MOST_FOLLOWED_FROM_NOTHING = 1_000;

    /** Some ten seconds of the schedule. */
    private static final int CALLS_IN_VAIN_BEFORE_GATHERING = 20;

    @Inject
    private PlaceReader reader;

    @Inject
    private RegistryIndex registryIndex;

    @Resource
    private ManagedExecutorService executor;

    private int callsInVain;

    /** Takes every change committed before the call. One call at a time. */
    public void follow() {
        PlaceIndex index = registryIndex.index();
        long committed = index.committedSequence();
        long last = reader.lastSequence();
        if (committed > last || committed == 0 && last > MOST_FOLLOWED_FROM_NOTHING) {
            rebuild(index, last);
            committed = last;
        }
        if (committed < last) {
            takeChanges(index, new ChangedPlaces(reader, committed, last));
            callsInVain = 0;
        } else if (++callsInVain % CALLS_IN_VAIN_BEFORE_GATHERING == 0) {
            index.gather();
        }
    }

    private void takeChanges(PlaceIndex index, Iterator<PlaceReader.Batch> batches) {
        try (ReadAhead<PlaceReader.Batch> readAhead = new ReadAhead<>(batches, executor)) {
            while (readAhead.hasNext()) {
                PlaceReader.Batch batch = readAhead.next();
                index.apply(batch.upserts(), batch.deletions(), batch.sequence());
            }
        }
    }

    /** Changes made while it is built come after {@code sequence}, and are taken again from the feed. */
    private void rebuild(PlaceIndex index, long sequence) {
        Iterator<List<PlaceDocument>> pages = new AllPlaces(reader);
        try (ReadAhead<List<PlaceDocument>> readAhead = new ReadAhead<>(pages, executor)) {
            index.rebuild(stream(readAhead).flatMap(List::stream), sequence);
        }
    }

    private static <T> Stream<T> stream(Iterator<T> items) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
    }
}
