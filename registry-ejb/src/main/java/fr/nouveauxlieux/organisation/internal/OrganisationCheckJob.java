package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.organisation.CheckOrganisations;
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

/** Asks the directory again, every hour, about what was typed by hand while it was away. */
@Singleton
public class OrganisationCheckJob {

    private static final Logger LOG = System.getLogger(OrganisationCheckJob.class.getName());

    @Inject
    private CheckOrganisations checkOrganisations;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private DatabaseProbe database;

    @Schedule(hour = "*", minute = "23", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check() {
        if (!database.isReachable()) {
            return;
        }
        try {
            currentActor.as(Actor.system("organisation-check"), checkOrganisations::check);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Organisations were not checked", e);
        }
    }
}
