package fr.nouveauxlieux.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** Does work in a transaction. */
@ApplicationScoped
class OwnTransaction {

    @Transactional
    <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
