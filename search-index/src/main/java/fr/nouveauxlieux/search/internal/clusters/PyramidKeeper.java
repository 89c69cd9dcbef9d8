package fr.nouveauxlieux.search.internal.clusters;

import fr.nouveauxlieux.search.internal.store.Snapshot;
import fr.nouveauxlieux.search.internal.store.Snapshots;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps a pyramid of a recent snapshot. A change makes it old; that of a large index is built anew in the background,
 * at most once a second, and the old one serves meanwhile.
 */
final class PyramidKeeper implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PyramidKeeper.class.getName());
    private static final long REST_MILLISECONDS = 1000;

    /** An index no larger than this has its pyramid built while the first question waits: some tens of milliseconds. */
    private static final int SMALL_INDEX = 20_000;

    private final Snapshots snapshots;
    private final AtomicBoolean building = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor builder = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "search-index-clusters");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Built last;
    private boolean closed;

    /** Holds a reference to its snapshot, whose documents it numbers. */
    record Built(Snapshot snapshot, ClusterPyramid pyramid) {

        boolean tryHold() {
            return snapshot.reader().tryIncRef();
        }

        void release() throws IOException {
            snapshot.reader().decRef();
        }
    }

    PyramidKeeper(Snapshots snapshots) {
        this.snapshots = snapshots;
        builder.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * The pyramid of this snapshot, or of an older one if it is large and a new one is being built; null if there is
     * none yet.
     */
    Built of(Snapshot current) throws IOException {
        Built known = last;
        if (isOf(current, known)) {
            return known;
        }
        if (current.reader().numDocs() <= SMALL_INDEX) {
            return buildNow(current);
        }
        if (building.compareAndSet(false, true)) {
            builder.schedule(this::buildLater, known == null ? 0 : REST_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        return known;
    }

    private static boolean isOf(Snapshot snapshot, Built built) {
        return built != null && built.snapshot().reader() == snapshot.reader();
    }

    /** Others wait for it rather than build the same. */
    private synchronized Built buildNow(Snapshot current) throws IOException {
        if (!isOf(current, last)) {
            Built built = new Built(current, ClusterPyramid.build(current.reader()));
            if (built.tryHold() && !keep(built)) {
                built.release();
            }
        }
        return last;
    }

    @Override
    public void close() throws IOException {
        builder.shutdown();
        keep(null);
    }

    private void buildLater() {
        try {
            Snapshot snapshot = snapshots.borrow();
            boolean kept = false;
            try {
                kept = keep(new Built(snapshot, ClusterPyramid.build(snapshot.reader())));
            } finally {
                if (!kept) {
                    snapshots.giveBack(snapshot);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The clusters of the map cannot be computed: the previous ones serve", e);
        } finally {
            building.set(false);
        }
    }

    private synchronized boolean keep(Built built) throws IOException {
        if (closed) {
            return false;
        }
        closed = built == null;
        Built previous = last;
        last = built;
        if (previous != null) {
            previous.release();
        }
        return true;
    }
}
