package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.WithdrawDemonstrationWaves;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.place.DemonstrationRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the waves of a demonstration together with its places. */
@ApplicationScoped
public class CallsOfTheDemonstration {

    @Inject
    private WithdrawDemonstrationWaves withdrawDemonstrationWaves;

    @Inject
    private CurrentActor currentActor;

    @ActivateRequestContext
    public void end(@Observes DemonstrationRemoved removed) throws Exception {
        currentActor.as(Actor.system("import"), withdrawDemonstrationWaves::withdrawAll);
    }
}
