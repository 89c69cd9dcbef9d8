package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.organisation.CheckEstablishments;
import fr.nouveauxlieux.organisation.CompanyDirectory;
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

/** Asks the directory again, every hour, about numbers that were typed into forms while it was away. */
@Singleton
public class EstablishmentCheckJob {

    private static final Logger LOG = System.getLogger(EstablishmentCheckJob.class.getName());

    @Inject
    private CheckEstablishments checkEstablishments;

    @Inject
    private CompanyDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private DatabaseProbe database;

    @Schedule(hour = "*", minute = "41", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check() {
        if (!directory.isOn() || !database.isReachable()) {
            return;
        }
        try {
            currentActor.as(Actor.system("establishment-check"), checkEstablishments::check);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Establishments were not checked", e);
        }
    }
}
