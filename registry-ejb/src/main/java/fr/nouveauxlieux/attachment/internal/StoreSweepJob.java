package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.internal.preview.PreviewRows;
import fr.nouveauxlieux.store.DatabaseProbe;
import fr.nouveauxlieux.store.LoneNode;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/**
 * Every night, after retention has taken away rows: takes away what no row wants, then has contents lie where they are to
 * lie. In this order, so that what a content was moved from stays for another day. One node at a time: the others pass.
 */
@Singleton
public class StoreSweepJob {

    private static final Logger LOG = System.getLogger(StoreSweepJob.class.getName());

    /** Any number will do, as long as nothing else of the application locks it. */
    private static final long LOCK = 7_105_618_341L;

    @Inject
    private StoreSweeper sweeper;

    @Inject
    private ContentMover mover;

    @Inject
    private PreviewRows previews;

    @Inject
    private Contents contents;

    @Inject
    private Clock clock;

    @Inject
    private LoneNode loneNode;

    @Inject
    private DatabaseProbe database;

    @Schedule(hour = "4", minute = "50", timezone = "Europe/Paris", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sweep() {
        if (database.isReachable()) {
            loneNode.run(LOCK, this::sweepAndMove);
        }
    }

    private void sweepAndMove() {
        try {
            LOG.log(Level.INFO, "{0} contents without a file were taken away", sweeper.sweep());
            LOG.log(Level.INFO, "{0} previews are drawn anew", previews.orderAgain(contents.usual(), clock.instant()));
            LOG.log(Level.INFO, "{0} files have their content elsewhere, or under another key, now", mover.moveAll());
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The store of files was not put in order to its end; it goes on next night", e);
        }
    }
}
