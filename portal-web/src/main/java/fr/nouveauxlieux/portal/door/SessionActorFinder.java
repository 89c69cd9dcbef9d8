package fr.nouveauxlieux.portal.door;

import fr.nouveauxlieux.account.Sessions;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.portal.http.ClientAddress;
import fr.nouveauxlieux.portal.http.HttpSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** Knows people by the cookie of their session, on pages alone: what programs ask knows nobody by a cookie. */
@ApplicationScoped
public class SessionActorFinder implements ActorFinder {

    private static final Logger LOGGER = System.getLogger(SessionActorFinder.class.getName());
    private static final List<String> WITHOUT_PEOPLE = List.of("/api/", "/tiles/", "/assets/");

    private final Sessions sessions;
    private final ClientAddress clientAddress;

    /** For the container's proxies. */
    protected SessionActorFinder() {
        this.sessions = null;
        this.clientAddress = null;
    }

    @Inject
    public SessionActorFinder(Sessions sessions, HttpSettings settings) {
        this.sessions = sessions;
        this.clientAddress = new ClientAddress(settings.trustedProxies());
    }

    @Override
    public Optional<Actor> find(HttpServletRequest request, String origin) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (WITHOUT_PEOPLE.stream().anyMatch(path::startsWith)) {
            return Optional.empty();
        }
        return PortalCookie.SESSION
                .find(request, clientAddress.isSecure(request))
                .flatMap(SecretToken::find)
                .flatMap(token -> findHolder(request, token, origin));
    }

    /** With the database away everybody is a visitor: what is open to all goes on. */
    private Optional<Actor> findHolder(HttpServletRequest request, SecretToken token, String origin) {
        try {
            return sessions.findActor(token, origin);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "sessions cannot be read: everybody is a visitor for now", e);
            PeopleAway.mark(request);
            return Optional.empty();
        }
    }
}
