package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.CallsChanged;
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
 * Keeps the calls in memory as the database has them: what this node changed is there when the change returns, what
 * another did within a second. While the database is away, the last ones known stay.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CallFollower {

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private BuiltInCallSeeding seeding;

    @Inject
    private RememberedCalls calls;

    private Following following;

    @PostConstruct
    void begin() {
        following = new Following(executor, database, "calls", this::follow);
        following.begin(Duration.ofSeconds(1));
    }

    @PreDestroy
    void end() {
        following.end();
    }

    public void followNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallsChanged changed) {
        following.now();
    }

    private void follow() throws Exception {
        seeding.seed();
        calls.refresh();
    }
}
