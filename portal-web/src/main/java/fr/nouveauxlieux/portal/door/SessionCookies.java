package fr.nouveauxlieux.portal.door;

import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.portal.http.ClientAddress;
import fr.nouveauxlieux.portal.http.HttpSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Gives browsers what they are known by, and takes it away. */
@ApplicationScoped
public class SessionCookies {

    /** Longer than any session may last: the session's end is the database's matter. */
    private static final Duration LONGEST_SESSION = Duration.ofDays(60);

    private static final Duration LONGEST_CHALLENGE = Duration.ofMinutes(10);

    private final ClientAddress clientAddress;
    private final FormGuard guard;

    /** For the container's proxies. */
    protected SessionCookies() {
        this.clientAddress = null;
        this.guard = null;
    }

    @Inject
    public SessionCookies(HttpSettings settings, FormGuard guard) {
        this.clientAddress = new ClientAddress(settings.trustedProxies());
        this.guard = guard;
    }

    /** Signs the browser in: the session counts from its next request on. */
    public void give(HttpServletRequest request, HttpServletResponse response, SecretToken session) {
        boolean secure = clientAddress.isSecure(request);
        PortalCookie.SESSION.set(response, secure, session.value(), LONGEST_SESSION);
        PortalCookie.FORM.remove(response, secure);
        PortalCookie.CHALLENGE.remove(response, secure);
        guard.bindTo(session.value());
    }

    public void takeAway(HttpServletRequest request, HttpServletResponse response) {
        PortalCookie.SESSION.remove(response, clientAddress.isSecure(request));
    }

    /** Keeps, until the second factor is shown, that the first one was. */
    public void giveChallenge(HttpServletRequest request, HttpServletResponse response, SecretToken challenge) {
        PortalCookie.CHALLENGE.set(response, clientAddress.isSecure(request), challenge.value(), LONGEST_CHALLENGE);
    }

    public Optional<SecretToken> findChallenge(HttpServletRequest request) {
        return PortalCookie.CHALLENGE
                .find(request, clientAddress.isSecure(request))
                .flatMap(SecretToken::find);
    }

    public void takeChallengeAway(HttpServletRequest request, HttpServletResponse response) {
        PortalCookie.CHALLENGE.remove(response, clientAddress.isSecure(request));
    }
}
