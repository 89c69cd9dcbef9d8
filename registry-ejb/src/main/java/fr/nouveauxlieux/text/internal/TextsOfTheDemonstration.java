package fr.nouveauxlieux.text.internal;

import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.place.DemonstrationRemoved;
import fr.nouveauxlieux.text.EmptyDemonstrationTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the texts of a demonstration together with its places. */
@ApplicationScoped
public class TextsOfTheDemonstration {

    @Inject
    private EmptyDemonstrationTexts emptyDemonstrationTexts;

    @Inject
    private CurrentActor currentActor;

    @ActivateRequestContext
    public void end(@Observes DemonstrationRemoved removed) throws Exception {
        currentActor.as(Actor.system("import"), emptyDemonstrationTexts::emptyAll);
    }
}
