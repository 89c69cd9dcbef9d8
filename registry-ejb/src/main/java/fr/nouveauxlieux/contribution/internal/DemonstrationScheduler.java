package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks now and then whether a demonstration has places of which something can be said. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DemonstrationScheduler {

    private static final Logger LOG = System.getLogger(DemonstrationScheduler.class.getName());
    private static final int SECONDS = 3;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private ContributionsOfTheDemonstration contributions;

    private ScheduledFuture<?> schedule;

    @PostConstruct
    void start() {
        schedule = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        schedule.cancel(false);
    }

    /** Never throws: the executor would not call again. */
    private void look() {
        try {
            if (database.isReachable()) {
                contributions.begin();
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Reports of the demonstration could not be made and will be tried again", e);
        }
    }
}
