package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.instruction.bulk.BeginBulkRun;
import fr.nouveauxlieux.instruction.bulk.BulkOrder;
import fr.nouveauxlieux.instruction.bulk.DoBulkStep;
import fr.nouveauxlieux.instruction.bulk.RunKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Does a run one dossier after the other. What fails is left as not tried, and the others go on. */
@ApplicationScoped
public class BulkRunner {

    private static final Logger LOG = System.getLogger(BulkRunner.class.getName());

    @Inject
    private BeginBulkRun beginBulkRun;

    @Inject
    private DoBulkStep doBulkStep;

    @Inject
    private Permissions permissions;

    /** Of a run that was begun already, what is left of it. */
    void run(BulkOrder order, RunKey key, List<DossierId> dossiers) {
        beginBulkRun.begin(order, key, dossiers);
        goOn(key, dossiers);
    }

    void goOn(RunKey key, List<DossierId> dossiers) {
        for (DossierId dossier : dossiers) {
            if (permissions.may(DoBulkStep.class, dossier)) {
                step(key, dossier);
            }
        }
    }

    private void step(RunKey key, DossierId dossier) {
        try {
            doBulkStep.step(dossier, key);
        } catch (NoSuchDossierException gone) {
            LOG.log(Level.INFO, "A dossier of the run {0} is gone", key);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A step of the run " + key + " failed; it can be tried again", e);
        }
    }
}
