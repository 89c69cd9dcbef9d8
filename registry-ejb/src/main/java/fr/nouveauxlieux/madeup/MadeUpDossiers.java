package fr.nouveauxlieux.madeup;

import fr.nouveauxlieux.account.DemonstrationRoles;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.madeup.judging.JudgedWaves;
import fr.nouveauxlieux.madeup.plan.MadeUpWave;
import fr.nouveauxlieux.madeup.plan.ProjectCommunes;
import fr.nouveauxlieux.madeup.plan.Stories;
import fr.nouveauxlieux.madeup.plan.Story;
import fr.nouveauxlieux.madeup.telling.StoryTeller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Sees to it that a demonstration has its dossiers. */
@ApplicationScoped
public class MadeUpDossiers {

    private static final Logger LOG = System.getLogger(MadeUpDossiers.class.getName());
    private static final long SEED = 2_024;

    /** How many of the stories of the wave that is examined are told before those of others: of whom anybody may be. */
    private static final int FIRST = 8;

    @Inject
    private DemonstrationRoles demonstration;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private StoryTeller teller;

    @Inject
    private JudgedWaves judgedWaves;

    /**
     * Tells the stories that were not told yet, and leads on the waves that are judged. What fails is told to the log, and
     * the others go on.
     *
     * @return how many were told; none where the registry is no demonstration
     */
    @ActivateRequestContext
    public int addMissing() {
        if (demonstration.list().isEmpty()) {
            return 0;
        }
        List<Story> stories = Stories.listAll(new ProjectCommunes(gazetteer), SEED);
        int told = tell(stories, MadeUpWave.EXAMINED, 0, FIRST);
        for (MadeUpWave wave : List.of(MadeUpWave.BEFORE_COMMITTEE, MadeUpWave.DECIDED)) {
            told += tell(stories, wave, 0, Integer.MAX_VALUE);
            lead(stories, wave);
        }
        return told + tell(stories, MadeUpWave.EXAMINED, FIRST, Integer.MAX_VALUE);
    }

    private int tell(List<Story> stories, MadeUpWave wave, int from, int most) {
        return (int) stories.stream()
                .filter(story -> story.wave() == wave)
                .skip(from)
                .limit(most)
                .filter(this::tell)
                .count();
    }

    private void lead(List<Story> stories, MadeUpWave wave) {
        try {
            judgedWaves.lead(wave, (int)
                    stories.stream().filter(story -> story.wave() == wave).count());
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The made-up wave " + wave.code() + " was not led on", e);
        }
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
