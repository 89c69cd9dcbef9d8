package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.dossier.InstructClosedWaves;
import fr.nouveauxlieux.dossier.WarnOfDraftEnd;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

/** What becomes of dossiers as time passes. Every node does it; what one has done, another finds done. */
@Singleton
public class DossierJobs {

    private static final Logger LOG = System.getLogger(DossierJobs.class.getName());

    private static final int AT_ONCE = 50;

    @Inject
    private InstructClosedWaves instructClosedWaves;

    @Inject
    private WarnOfDraftEnd warnOfDraftEnd;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private DatabaseProbe database;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void instruct() {
        toItsEnd("dossier-waves", () -> instructClosedWaves.instruct(AT_ONCE));
    }

    @Schedule(hour = "3", minute = "40", timezone = "Europe/Paris", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void warn() {
        toItsEnd("dossier-drafts", () -> warnOfDraftEnd.warn(AT_ONCE));
    }

    private void toItsEnd(String job, Callable<Integer> batch) {
        if (!database.isReachable()) {
            return;
        }
        try {
            int done = AT_ONCE;
            while (done == AT_ONCE) {
                done = currentActor.as(Actor.system(job), batch);
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The job " + job + " stopped short; the next run goes on", e);
        }
    }
}
