package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.place.PlacesChanged;
import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has the index follow the feed: at once after a change of this node's own, within half a second after one of
 * another's. When the database does not answer, searches go on with what the index holds, and following resumes by
 * itself.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class IndexScheduler {

    private static final Logger LOG = System.getLogger(IndexScheduler.class.getName());

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private IndexFollower follower;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    /** Whether somebody waits to follow: one is enough, however many changes there were. */
    private final AtomicBoolean asked = new AtomicBoolean();

    private volatile boolean ended;
    private volatile boolean following;
    private ScheduledFuture<?> schedule;

    @PostConstruct
    void begin() {
        schedule = scheduler.scheduleWithFixedDelay(this::ask, 0, 500, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        schedule.cancel(false);
        ended = true;
        // Waits for the batch under way, so that the index is not closed under it.
        oneAtATime.lock();
        oneAtATime.unlock();
    }

    public void followSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlacesChanged changed) {
        ask();
    }

    /** The executor refuses only once the application ends. */
    private void ask() {
        if (asked.compareAndSet(false, true)) {
            executor.execute(this::follow);
        }
    }

    /** Whether the index keeps up with the registry. */
    public boolean isFollowing() {
        return following;
    }

    private void follow() {
        oneAtATime.lock();
        asked.set(false);
        try {
            if (ended) {
                return;
            }
            boolean follows = database.isReachable() && tryToFollow();
            if (follows != following) {
                LOG.log(
                        follows ? Level.INFO : Level.WARNING,
                        follows
                                ? "The index follows the registry"
                                : "The index cannot follow the registry; searches go on with what it holds");
            }
            following = follows;
        } finally {
            oneAtATime.unlock();
        }
    }

    private boolean tryToFollow() {
        try {
            follower.follow();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Changes of the registry could not be indexed and will be tried again", e);
            return false;
        }
    }
}
