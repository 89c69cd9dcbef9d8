package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.CallsChanged;
import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps the calls in memory as the database has them: what this node changed is there when the change returns, what
 * another did within a second. While the database is away, the last ones known stay.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CallFollower {

    private static final Logger LOG = System.getLogger(CallFollower.class.getName());
    private static final int PATIENCE_SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private BuiltInCallSeeding seeding;

    @Inject
    private RememberedCalls calls;

    private ScheduledFuture<?> schedule;

    @PostConstruct
    void begin() {
        schedule = executor.scheduleWithFixedDelay(this::follow, 0, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        schedule.cancel(false);
    }

    /** On another thread, this one's transaction being over; waits for it, so that whoever changed calls finds them changed. */
    public void followNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallsChanged changed) {
        Future<?> followed = executor.submit(this::follow);
        try {
            followed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "Calls were changed, which is seen a little later", e);
        }
    }

    /** Never throws: the executor would not call again. */
    private void follow() {
        try {
            if (database.isReachable()) {
                seeding.seed();
                calls.refresh();
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Calls could not be read and will be tried again", e);
        }
    }
}
