package fr.nouveauxlieux.systemtests.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.concurrent.Callable;

/** A request's scope, for a thread that has none. */
@ApplicationScoped
public class FreshRequest {

    @ActivateRequestContext
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
