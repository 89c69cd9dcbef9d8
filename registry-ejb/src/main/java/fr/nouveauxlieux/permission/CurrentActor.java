package fr.nouveauxlieux.permission;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Who acts in this request: a visitor from nowhere until the door has recognised someone. */
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.visitor("");

    public Actor get() {
        return actor;
    }

    /** For the door, once it knows, and for jobs as they begin. */
    public void become(Actor recognised) {
        actor = Objects.requireNonNull(recognised);
    }

    /** Does a piece of work as someone else, then goes on as before. */
    public <T> T as(Actor other, Callable<T> work) throws Exception {
        Actor before = actor;
        become(other);
        try {
            return work.call();
        } finally {
            become(before);
        }
    }
}
