package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.contribution.ContestCorrections;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.place.CorrectionsContested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of imports that contest what the moderation decided. */
@ApplicationScoped
public class ContestingImports {

    @Inject
    private ContestCorrections contestCorrections;

    @Inject
    private CurrentActor currentActor;

    @ActivateRequestContext
    public void hear(@Observes CorrectionsContested contested) throws Exception {
        currentActor.as(Actor.system("import"), () -> {
            contestCorrections.contest(contested.all());
            return null;
        });
    }
}
