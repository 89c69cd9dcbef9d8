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
 * Keeps a pyramid of a recent snapshot. A change makes it old; a new one is built in the background, at most one a
 * second, and the old one serves meanwhile.
 */
final class PyramidKeeper implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PyramidKeeper.class.getName());
    private static final long REST_MILLISECONDS = 1000;

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

    /** The pyramid built last, perhaps of an older snapshot, or null; makes one build if it is old. */
    Built last(Snapshot current) {
        Built known = last;
        if ((known == null || known.snapshot().reader() != current.reader()) && building.compareAndSet(false, true)) {
            builder.schedule(this::build, known == null ? 0 : REST_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        builder.shutdown();
        keep(null);
    }

    private void build() {
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
