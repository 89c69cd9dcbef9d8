package fr.nouveauxlieux.madeup;

import fr.nouveauxlieux.account.DemonstrationRoles;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.madeup.plan.ProjectCommunes;
import fr.nouveauxlieux.madeup.plan.Stories;
import fr.nouveauxlieux.madeup.plan.Story;
import fr.nouveauxlieux.madeup.telling.StoryTeller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Sees to it that a demonstration has its dossiers. */
@ApplicationScoped
public class MadeUpDossiers {

    private static final Logger LOG = System.getLogger(MadeUpDossiers.class.getName());
    private static final long SEED = 2_024;

    @Inject
    private DemonstrationRoles demonstration;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private StoryTeller teller;

    /**
     * Tells the stories that were not told yet. One that fails is told to the log, and the others go on.
     *
     * @return how many were told; none where the registry is no demonstration
     */
    @ActivateRequestContext
    public int addMissing() {
        int told = 0;
        if (demonstration.list().isEmpty()) {
            return told;
        }
        for (Story story : Stories.listAll(new ProjectCommunes(gazetteer), SEED)) {
            told += tell(story) ? 1 : 0;
        }
        return told;
    }

    private boolean tell(Story story) {
        try {
            return teller.tell(story);
        } catch (Exception e) {
            LOG.log(
                    Level.WARNING,
                    "The made-up dossiers of holder " + story.holder().number() + " were not added",
                    e);
            return false;
        }
    }
}
