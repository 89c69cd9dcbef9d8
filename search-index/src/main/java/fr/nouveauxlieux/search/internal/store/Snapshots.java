package fr.nouveauxlieux.search.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;

/** Lends the current snapshot to searches, and replaces it when the writer says so. */
public final class Snapshots extends ReferenceManager<Snapshot> {

    private final SegmentWarmer warmer;
    private volatile IndexWriter writer;
    private volatile long nextSequence;

    Snapshots(IndexWriter writer, long sequence, SegmentWarmer warmer) throws IOException {
        this.writer = writer;
        this.warmer = warmer;
        this.nextSequence = sequence;
        this.current = snapshotOf(DirectoryReader.open(writer), sequence);
    }

    /** As {@link #acquire()}, for callers that have no use for a checked exception. */
    public Snapshot borrow() {
        try {
            return acquire();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    public void giveBack(Snapshot snapshot) {
        try {
            release(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be released", e);
        }
    }

    void show(IndexWriter newWriter, long sequence) throws IOException {
        writer = newWriter;
        nextSequence = sequence;
        maybeRefreshBlocking();
    }

    @Override
    protected Snapshot refreshIfNeeded(Snapshot previous) throws IOException {
        DirectoryReader changed = DirectoryReader.openIfChanged(previous.reader(), writer);
        if (changed != null) {
            return snapshotOf(changed, nextSequence);
        }
        if (previous.sequence() == nextSequence) {
            return null;
        }
        previous.reader().incRef();
        return new Snapshot(previous.searcher(), nextSequence);
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
        return snapshot.reader().tryIncRef();
    }

    @Override
    protected void decRef(Snapshot snapshot) throws IOException {
        snapshot.reader().decRef();
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
        return snapshot.reader().getRefCount();
    }

    private Snapshot snapshotOf(DirectoryReader reader, long sequence) throws IOException {
        warm(reader);
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return new Snapshot(searcher, sequence);
    }

    /** Before anyone searches it, so that no search waits. */
    private void warm(DirectoryReader reader) throws IOException {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                warmer.warm(leaf.reader());
            }
        } catch (IOException | RuntimeException | Error e) {
            reader.close();
            throw e;
        }
    }
}
