package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.place.ingest.model.ImportRun;
import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks for imports to make, one after the other, from the application's start to its end. They are made on a thread of
 * their own: the scheduler has one thread for the whole application, and the index would not follow while it is taken.
 */
@Singleton
@Startup
public class ImportScheduler {

    private static final Logger LOG = System.getLogger(ImportScheduler.class.getName());

    private static final int MAX_SETBACKS = 5;

    private final Map<Long, Integer> setbacks = new ConcurrentHashMap<>();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private ImportRuns runs;

    @Inject
    private ImportWorker worker;

    private ScheduledFuture<?> schedule;
    private volatile Future<?> work = CompletableFuture.completedFuture(null);

    @PostConstruct
    void begin() {
        schedule = scheduler.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        schedule.cancel(false);
        work.cancel(true);
    }

    private void look() {
        if (work.isDone()) {
            work = executor.submit(this::makeAll);
        }
    }

    private void makeAll() {
        try {
            if (!database.isReachable()) {
                return;
            }
            Optional<ImportRun> next = runs.findNext();
            while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
                make(next.get());
                next = runs.findNext();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Imports wait: the database does not answer ({0})", e.getMessage());
        }
    }

    /**
     * A run that is interrupted, most often by a lost connection, goes on later; one that goes nowhere is ended. One that
     * was cancelled while it was made stops at its next rows, which is no fault.
     */
    private void make(ImportRun run) {
        try {
            worker.make(run);
            setbacks.remove(run.id());
        } catch (RuntimeException e) {
            if (runs.isCancelled(run.id())) {
                LOG.log(Level.INFO, "Import run {0} was cancelled", run.id());
                setbacks.remove(run.id());
                return;
            }
            int count = setbacks.merge(run.id(), 1, Integer::sum);
            LOG.log(Level.WARNING, "Import run " + run.id() + " was interrupted", e);
            if (count == MAX_SETBACKS) {
                runs.fail(run.id(), "the import was interrupted " + count + " times; the log tells why");
                setbacks.remove(run.id());
            }
        }
    }
}
