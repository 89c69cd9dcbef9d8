package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.configuration.StagedClock;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Plays one scene in one transaction, so that it is played wholly or not at all, and never twice. */
@ApplicationScoped
public class SceneTeller {

    private static final Actor SYSTEM = Actor.system("demonstration");

    @Inject
    private PlayedScenes played;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    /** @return false if it was played before */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public boolean tell(JudgedWave wave, Scene scene) throws Exception {
        return journal.writtenAfter(() -> told(wave, scene));
    }

    private boolean told(JudgedWave wave, Scene scene) throws Exception {
        locks.hold("made-up wave " + wave.key());
        if (played.list(wave).contains(scene.name())) {
            return false;
        }
        if (scene.daysAgo().isPresent()) {
            StagedClock.at(wave.at(scene.daysAgo().getAsInt(), scene.hour()), () -> {
                scene.play().play(wave);
                return scene;
            });
        } else {
            scene.play().play(wave);
        }
        currentActor.as(SYSTEM, () -> {
            played.add(wave, scene);
            return scene;
        });
        return true;
    }
}
