package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;

/** Does something as someone, in a request of its own: for the threads that a test starts. */
final class InRequest {

    private InRequest() {}

    static void as(Actor actor, Runnable work) {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        boolean mine = request.activate();
        try {
            CDI.current().select(CurrentActor.class).get().become(actor);
            work.run();
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }
}
