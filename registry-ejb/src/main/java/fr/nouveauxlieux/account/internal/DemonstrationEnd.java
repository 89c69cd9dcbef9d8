package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.EraseDemonstrationAccounts;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.place.DemonstrationRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the made-up accounts together with the made-up places. */
@ApplicationScoped
public class DemonstrationEnd {

    @Inject
    private EraseDemonstrationAccounts eraseDemonstrationAccounts;

    @Inject
    private CurrentActor currentActor;

    @ActivateRequestContext
    void end(@Observes DemonstrationRemoved removed) throws Exception {
        currentActor.as(Actor.system("import"), eraseDemonstrationAccounts::erase);
    }
}
