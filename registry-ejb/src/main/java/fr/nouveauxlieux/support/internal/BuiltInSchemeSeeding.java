package fr.nouveauxlieux.support.internal;

import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.place.DemonstrationRemoved;
import fr.nouveauxlieux.support.AddBuiltInSchemes;
import fr.nouveauxlieux.support.RestoreBuiltInSchemes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Sees to it that the built-in schemes are there, and that none written in a demonstration outlives it. */
@ApplicationScoped
public class BuiltInSchemeSeeding {

    private static final Actor PORTAL = Actor.system("supports");

    @Inject
    private AddBuiltInSchemes addBuiltInSchemes;

    @Inject
    private RestoreBuiltInSchemes restoreBuiltInSchemes;

    @Inject
    private CurrentActor currentActor;

    private volatile boolean added;

    @ActivateRequestContext
    public void seed() throws Exception {
        if (!added) {
            currentActor.as(PORTAL, addBuiltInSchemes::addMissing);
            added = true;
        }
    }

    @ActivateRequestContext
    public void end(@Observes DemonstrationRemoved removed) throws Exception {
        currentActor.as(PORTAL, restoreBuiltInSchemes::restoreAll);
    }
}
