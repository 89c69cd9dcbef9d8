package fr.nouveauxlieux.madeup;

import fr.nouveauxlieux.place.PlacesChanged;
import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Adds the dossiers of a demonstration in the background, once its places and waves are there: pages are served
 * meanwhile. Looks at the start, and again when places changed, as the registry becomes a demonstration by their import.
 */
@Singleton
public class MadeUpDossiersJob {

    private static final Logger LOG = System.getLogger(MadeUpDossiersJob.class.getName());

    @Inject
    @ConfigProperty(name = "nl.demonstration.dossiers", defaultValue = "true")
    private boolean wanted;

    @Inject
    private DatabaseProbe database;

    @Inject
    private MadeUpScene scene;

    @Inject
    private MadeUpDossiers dossiers;

    @Inject
    private Clock clock;

    private final AtomicBoolean settled = new AtomicBoolean();

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlacesChanged changed) {
        settled.set(false);
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void addMissing() {
        if (!wanted || settled.get() || !database.isReachable()) {
            return;
        }
        try {
            if (scene.isReady()) {
                // Before, so that places that change meanwhile have it look again.
                settled.set(true);
                Instant began = clock.instant();
                int told = dossiers.addMissing();
                if (told > 0) {
                    LOG.log(
                            Level.INFO,
                            "The demonstration has dossiers of {0} holders more, made up in {1} s",
                            told,
                            Duration.between(began, clock.instant()).toSeconds());
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The demonstration's dossiers are not complete; it is tried again", e);
            settled.set(false);
        }
    }
}
