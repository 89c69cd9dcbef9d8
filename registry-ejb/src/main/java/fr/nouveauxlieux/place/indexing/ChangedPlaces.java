package fr.nouveauxlieux.place.indexing;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The places touched by the changes between two sequence numbers, batch by batch. An index that lags behind takes
 * larger batches, up to a limit that keeps the memory bounded: each costs it one commit to the disk.
 */
final class ChangedPlaces implements Iterator<PlaceReader.Batch> {

    private static final int CHANGES_AT_ONCE = 2_000;

    private final PlaceReader reader;
    private final long last;
    private long reached;

    /**
     * @param after the last change that was taken account of
     * @param last the last one to take account of
     */
    ChangedPlaces(PlaceReader reader, long after, long last) {
        this.reader = reader;
        this.reached = after;
        this.last = last;
    }

    @Override
    public boolean hasNext() {
        return reached < last;
    }

    @Override
    public PlaceReader.Batch next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PlaceReader.Batch batch = reader.readChanges(reached, CHANGES_AT_ONCE);
        reached = batch.sequence();
        return batch;
    }
}
