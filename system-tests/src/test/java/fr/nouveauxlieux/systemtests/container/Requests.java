package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.account.Sessions;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Does each thing as a request of its own would, as someone, on a thread of its own. */
@ApplicationScoped
public class Requests {

    public static final String HOME = "198.51.100.0/24";

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private FreshRequest freshRequest;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Sessions sessions;

    public <T> T visitor(Callable<T> work) {
        return visitorFrom(HOME, work);
    }

    public <T> T visitorFrom(String network, Callable<T> work) {
        return as(Actor.visitor(network), work);
    }

    public <T> T as(Actor actor, Callable<T> work) {
        return result(executor.submit(() -> freshRequest.call(() -> {
            currentActor.become(actor);
            return work.call();
        })));
    }

    /** As whoever holds the session; a visitor where nobody does. */
    public <T> T in(SecretToken session, Callable<T> work) {
        return result(executor.submit(() -> freshRequest.call(() -> {
            currentActor.become(sessions.findActor(session, HOME).orElseGet(() -> Actor.visitor(HOME)));
            return work.call();
        })));
    }

    /** Several at the same time, each as a visitor. */
    public <T> List<T> together(int count, Callable<T> work) {
        CyclicBarrier start = new CyclicBarrier(count);
        List<Future<T>> futures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            futures.add(executor.submit(() -> freshRequest.call(() -> {
                currentActor.become(Actor.visitor(HOME));
                start.await();
                return work.call();
            })));
        }
        return futures.stream().map(Requests::result).toList();
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
