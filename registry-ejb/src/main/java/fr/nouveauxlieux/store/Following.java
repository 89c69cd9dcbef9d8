package fr.nouveauxlieux.store;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Has what is kept in memory follow the database: by turns, which find what other nodes changed, and at once where this one
 * did. While the database is away, what was known last stays.
 */
public final class Following {

    private static final Logger LOG = System.getLogger(Following.class.getName());
    private static final int PATIENCE_SECONDS = 5;

    private final ManagedScheduledExecutorService executor;
    private final DatabaseProbe database;
    private final String what;
    private final Step step;

    private ScheduledFuture<?> schedule;

    /** Reads the database again. */
    public interface Step {
        void take() throws Exception;
    }

    /** @param what is followed, in words for the log */
    public Following(ManagedScheduledExecutorService executor, DatabaseProbe database, String what, Step step) {
        this.executor = executor;
        this.database = database;
        this.what = what;
        this.step = step;
    }

    public void begin(Duration between) {
        schedule = executor.scheduleWithFixedDelay(this::follow, 0, between.toMillis(), TimeUnit.MILLISECONDS);
    }

    public void end() {
        schedule.cancel(false);
    }

    /**
     * On another thread, since this one's transaction is over; waits for it, so that whoever changed something finds it
     * changed.
     */
    public void now() {
        Future<?> followed = executor.submit(this::follow);
        try {
            followed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "What changed of " + what + " is seen a little later", e);
        }
    }

    /** Never throws: the executor would not call again. */
    private void follow() {
        try {
            if (database.isReachable()) {
                step.take();
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The " + what + " could not be read and will be tried again", e);
        }
    }
}
