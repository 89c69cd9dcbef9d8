package fr.nouveauxlieux.attachment.internal;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Has files inspected: at once when this node received one, within seconds for what waits or what others left. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class InspectionScheduler {

    private static final Logger LOG = System.getLogger(InspectionScheduler.class.getName());
    private static final int SECONDS_BETWEEN_LOOKS = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private Contents contents;

    @Inject
    private Inspections inspections;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private ScheduledFuture<?> schedule;

    @PostConstruct
    void begin() {
        // Settings that cannot be used stop the start.
        contents.usual();
        schedule = executor.scheduleWithFixedDelay(
                this::inspect, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        schedule.cancel(false);
    }

    public void inspectSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileReceived received) {
        executor.submit(this::inspect);
    }

    /** Never throws: the executor would not call again. */
    private void inspect() {
        oneAtATime.lock();
        try {
            if (database.isReachable()) {
                inspections.inspectDue();
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Files wait and will be inspected later", e);
        } finally {
            oneAtATime.unlock();
        }
    }
}
