package fr.nouveauxlieux.portal.door;

import fr.nouveauxlieux.permission.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** One way to know who asks. The door asks each one that there is. */
public interface ActorFinder {

    /**
     * Empty where the request shows nothing of this kind, or nothing that is worth anything.
     *
     * @param origin the network that the request comes from
     */
    Optional<Actor> find(HttpServletRequest request, String origin);
}
