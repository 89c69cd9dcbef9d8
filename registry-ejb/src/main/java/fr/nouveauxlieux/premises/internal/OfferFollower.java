package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.store.DatabaseProbe;
import fr.nouveauxlieux.store.Following;
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
import java.time.Duration;

/**
 * Keeps the published offers in memory, and lets those expire whose last day is over: what this node changes is there when
 * the change returns, what another does within some seconds.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class OfferFollower {

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private OfferCalendar calendar;

    @Inject
    private KnownOffers offers;

    private Following following;

    @PostConstruct
    void begin() {
        following = new Following(executor, database, "offers of premises", this::follow);
        following.begin(Duration.ofSeconds(10));
    }

    @PreDestroy
    void end() {
        following.end();
    }

    public void followNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) OffersChanged changed) {
        following.now();
    }

    private void follow() throws Exception {
        calendar.turn();
        offers.refresh();
    }
}
