package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.account.DemonstrationRoles;
import fr.nouveauxlieux.contribution.AddDemonstrationContributions;
import fr.nouveauxlieux.contribution.RemoveOrphanContributions;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.place.DemonstrationRemoved;
import fr.nouveauxlieux.place.PlacesChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Begins and ends what was said in a demonstration together with its places. */
@ApplicationScoped
public class ContributionsOfTheDemonstration {

    @Inject
    private AddDemonstrationContributions addDemonstrationContributions;

    @Inject
    private RemoveOrphanContributions removeOrphanContributions;

    @Inject
    private DemonstrationRoles demonstration;

    @Inject
    private CurrentActor currentActor;

    private volatile boolean settled;

    public void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlacesChanged changed) {
        settled = false;
    }

    @ActivateRequestContext
    public void end(@Observes DemonstrationRemoved removed) throws Exception {
        currentActor.as(Actor.system("import"), removeOrphanContributions::removeAll);
    }

    /** Does nothing where there is nothing to do. */
    @ActivateRequestContext
    public void begin() throws Exception {
        if (settled) {
            return;
        }
        // Before looking, so that places that change meanwhile have it look again.
        settled = true;
        try {
            if (!demonstration.list().isEmpty()) {
                settled = currentActor.as(Actor.system("demonstration"), addDemonstrationContributions::addMissing);
            }
        } catch (Exception e) {
            settled = false;
            throw e;
        }
    }
}
