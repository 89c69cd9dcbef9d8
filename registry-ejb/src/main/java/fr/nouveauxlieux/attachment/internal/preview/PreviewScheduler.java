package fr.nouveauxlieux.attachment.internal.preview;

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

/** Has previews drawn within seconds of a file's being found safe, one at a time on a node. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class PreviewScheduler {

    private static final Logger LOG = System.getLogger(PreviewScheduler.class.getName());
    private static final int SECONDS_BETWEEN_LOOKS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private Previews previews;

    private ScheduledFuture<?> schedule;

    @PostConstruct
    void begin() {
        schedule = executor.scheduleWithFixedDelay(
                this::draw, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        schedule.cancel(true);
    }

    /** Never throws: the executor would not call again. */
    private void draw() {
        try {
            if (database.isReachable()) {
                previews.drawDue();
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Previews wait and will be drawn later", e);
        }
    }
}
