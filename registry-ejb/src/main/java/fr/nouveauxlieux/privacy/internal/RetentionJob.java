package fr.nouveauxlieux.privacy.internal;

import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Runs retention every night, on one node. */
@Singleton
public class RetentionJob {

    private static final Logger LOG = System.getLogger(RetentionJob.class.getName());

    /** The clocks of nodes differ by less: a node that comes late finds the night's run done. */
    private static final Duration SAME_NIGHT = Duration.ofHours(1);

    @Inject
    private RetentionRunner runner;

    @Inject
    private RetentionRuns runs;

    @Inject
    private DatabaseProbe database;

    @Schedule(
            hour = RetentionHour.HOUR,
            minute = RetentionHour.MINUTE,
            timezone = RetentionHour.ZONE,
            persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        if (!database.isReachable() || runs.hasEndedWithin(SAME_NIGHT)) {
            return;
        }
        try {
            LOG.log(Level.INFO, runner.run() ? "Retention has run" : "Retention runs on another node");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Retention did not run to its end; it goes on next night", e);
        }
    }
}
