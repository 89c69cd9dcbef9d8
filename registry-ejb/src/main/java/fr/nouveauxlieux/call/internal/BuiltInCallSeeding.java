package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.account.DemonstrationRoles;
import fr.nouveauxlieux.call.AddBuiltInCalls;
import fr.nouveauxlieux.call.OpenDemonstrationWaves;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.place.PlacesChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Sees to it that the built-in calls are there, and in a demonstration waves of them. Whether the registry is a
 * demonstration is asked at start, and again when places change, as it becomes one by their import.
 */
@ApplicationScoped
public class BuiltInCallSeeding {

    private static final Actor PORTAL = Actor.system("calls");

    @Inject
    private AddBuiltInCalls addBuiltInCalls;

    @Inject
    private OpenDemonstrationWaves openDemonstrationWaves;

    @Inject
    private DemonstrationRoles demonstration;

    @Inject
    private CurrentActor currentActor;

    private volatile boolean callsAdded;
    private volatile boolean wavesSettled;

    public void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlacesChanged changed) {
        wavesSettled = false;
    }

    @ActivateRequestContext
    public void seed() throws Exception {
        if (!callsAdded) {
            currentActor.as(PORTAL, addBuiltInCalls::addMissing);
            callsAdded = true;
        }
        if (!wavesSettled) {
            // Before looking, so that places that change meanwhile have it look again.
            wavesSettled = true;
            openWavesOfDemonstration();
        }
    }

    private void openWavesOfDemonstration() throws Exception {
        try {
            if (!demonstration.list().isEmpty()) {
                currentActor.as(PORTAL, openDemonstrationWaves::openMissing);
            }
        } catch (Exception e) {
            wavesSettled = false;
            throw e;
        }
    }
}
