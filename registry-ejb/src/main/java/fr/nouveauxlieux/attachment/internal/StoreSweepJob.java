package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Sweeps the store every night, after retention has taken away rows. Two nodes at once do no harm. */
@Singleton
public class StoreSweepJob {

    private static final Logger LOG = System.getLogger(StoreSweepJob.class.getName());

    @Inject
    private StoreSweeper sweeper;

    @Inject
    private DatabaseProbe database;

    @Schedule(hour = "4", minute = "50", timezone = "Europe/Paris", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sweep() {
        if (!database.isReachable()) {
            return;
        }
        try {
            LOG.log(Level.INFO, "{0} contents without a file were taken away", sweeper.sweep());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The store of files was not swept to its end; it goes on next night", e);
        }
    }
}
