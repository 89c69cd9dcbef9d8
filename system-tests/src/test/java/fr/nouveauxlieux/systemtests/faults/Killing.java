package fr.nouveauxlieux.systemtests.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** People at work, and a portal that is killed under them at random moments. */
final class Killing {

    private static final long LOOK_AGAIN_NANOS = 50_000;

    private final KillablePortal portal;
    private final Luck luck;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private int withDatabase;

    Killing(KillablePortal portal, Luck luck) {
        this.portal = portal;
        this.luck = luck;
    }

    /**
     * @param workers each works until all is done or the portal answers no more, counting what it acknowledges
     * @param acts that there are to acknowledge, all workers together
     * @param afterEach looks at what is kept, once the portal is back and before anybody works again
     */
    void work(List<? extends Consumer<AtomicInteger>> workers, int acts, int kills, Runnable afterEach)
            throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(workers.size());
        try {
            for (int moment : luck.moments(kills, acts)) {
                List<Future<?>> working = begin(people, workers);
                while (acknowledged.get() < moment && !working.stream().allMatch(Future::isDone)) {
                    LockSupport.parkNanos(LOOK_AGAIN_NANOS);
                }
                luck.hesitate();
                boolean database = luck.coin();
                withDatabase += database ? 1 : 0;
                portal.kill(database);
                end(working);
                portal.restart();
                afterEach.run();
            }
            end(begin(people, workers));
        } finally {
            people.shutdownNow();
        }
    }

    private List<Future<?>> begin(ExecutorService people, List<? extends Consumer<AtomicInteger>> workers) {
        List<Future<?>> working = new ArrayList<>();
        workers.forEach(worker -> working.add(people.submit(() -> worker.accept(acknowledged))));
        return working;
    }

    private static void end(List<Future<?>> working) throws InterruptedException, ExecutionException {
        for (Future<?> one : working) {
            one.get();
        }
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** How many of the kills took the database along. */
    int withDatabase() {
        return withDatabase;
    }
}
