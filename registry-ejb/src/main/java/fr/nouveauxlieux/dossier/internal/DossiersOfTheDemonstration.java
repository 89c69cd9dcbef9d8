package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.dossier.RemoveDemonstrationDossiers;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.place.DemonstrationRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the dossiers of a demonstration together with its places. */
@ApplicationScoped
public class DossiersOfTheDemonstration {

    @Inject
    private RemoveDemonstrationDossiers removeDemonstrationDossiers;

    @Inject
    private CurrentActor currentActor;

    @ActivateRequestContext
    public void end(@Observes DemonstrationRemoved removed) throws Exception {
        currentActor.as(Actor.system("import"), removeDemonstrationDossiers::removeAll);
    }
}
