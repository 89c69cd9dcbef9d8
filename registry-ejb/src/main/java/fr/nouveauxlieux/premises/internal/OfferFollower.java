package fr.nouveauxlieux.premises.internal;

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
 * Keeps the published offers in memory, and lets those expire whose last day is over: what this node changes is there when
 * the change returns, what another does within some seconds.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class OfferFollower {

    private static final Logger LOG = System.getLogger(OfferFollower.class.getName());
    private static final int PATIENCE_SECONDS = 5;
    private static final int SECONDS_BETWEEN = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private OfferCalendar calendar;

    @Inject
    private KnownOffers offers;

    private ScheduledFuture<?> schedule;

    @PostConstruct
    void begin() {
        schedule = executor.scheduleWithFixedDelay(this::follow, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        schedule.cancel(false);
    }

    public void followNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) OffersChanged changed) {
        Future<?> followed = executor.submit(this::follow);
        try {
            followed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "Offers of premises changed, which is seen a little later", e);
        }
    }

    /** Never throws: the executor would not call again. */
    private void follow() {
        try {
            if (database.isReachable()) {
                calendar.turn();
                offers.refresh();
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Offers of premises could not be read and will be tried again", e);
        }
    }
}
