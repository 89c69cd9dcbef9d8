package fr.nouveauxlieux.privacy.internal;

import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.privacy.ApplyRetention;
import fr.nouveauxlieux.privacy.RetentionReport.Treated;
import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.store.LoneNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

/**
 * Applies every rule of retention to its end, in transactions of a few hundred rows or of one person, so that a run that
 * is cut off has done what it said, and the next goes on. One node at a time: the others pass.
 */
@ApplicationScoped
public class RetentionRunner {

    private static final Logger LOG = System.getLogger(RetentionRunner.class.getName());

    /** Any number will do, as long as nothing else of the application locks it. */
    private static final long LOCK = 7_105_618_323L;

    private static final int ROWS_AT_ONCE = 500;

    @Inject
    private LoneNode loneNode;

    @Inject
    private RetentionRows rows;

    @Inject
    private RetentionRuns runs;

    @Inject
    private ApplyRetention applyRetention;

    @Inject
    private CurrentActor currentActor;

    /**
     * To be called outside any transaction.
     *
     * @return false where another node is at it
     */
    public boolean run() {
        return loneNode.run(LOCK, this::applyAll);
    }

    private void applyAll() {
        long run = runs.begin();
        for (RetentionRule rule : rows.listRules()) {
            runs.record(run, applyToItsEnd(rule));
        }
        runs.end(run);
    }

    /** A rule that fails keeps no other from being applied. */
    private Treated applyToItsEnd(RetentionRule rule) {
        int most = rule.isOnPeople() ? 1 : ROWS_AT_ONCE;
        Callable<Integer> batch = () -> applyRetention.apply(rule.code(), most);
        long treated = 0;
        try {
            int more = currentActor.as(Actor.system("retention"), batch);
            while (more > 0) {
                treated += more;
                more = currentActor.as(Actor.system("retention"), batch);
            }
            return new Treated(rule.code(), treated, false);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The rule of retention " + rule.code() + " stopped short; the next run goes on", e);
            return new Treated(rule.code(), treated, true);
        }
    }
}
