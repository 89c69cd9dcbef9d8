package fr.nouveauxlieux.limit.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Keeps no trace of a try longer than it counts, give or take ten minutes. */
@Singleton
@Startup
public class LimitSweeper {

    private static final Logger LOG = System.getLogger(LimitSweeper.class.getName());
    private static final int MINUTES = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private LimitRows rows;

    private ScheduledFuture<?> schedule;

    @PostConstruct
    void begin() {
        schedule = executor.scheduleWithFixedDelay(this::sweep, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        schedule.cancel(true);
    }

    /** Never throws: the executor would not call again. */
    private void sweep() {
        try {
            rows.sweep();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Old tries are swept later: the database does not answer", e);
        }
    }
}
