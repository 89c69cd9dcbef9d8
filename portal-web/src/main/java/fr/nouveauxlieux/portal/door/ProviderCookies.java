package fr.nouveauxlieux.portal.door;

import fr.nouveauxlieux.portal.http.ClientAddress;
import fr.nouveauxlieux.portal.http.HttpSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** What browsers keep of their going to a provider and back; sealed by whoever gives it. */
@ApplicationScoped
public class ProviderCookies {

    private static final Duration LONGEST_DEPARTURE = Duration.ofMinutes(15);

    private final ClientAddress clientAddress;

    /** For the container's proxies. */
    protected ProviderCookies() {
        this.clientAddress = null;
    }

    @Inject
    public ProviderCookies(HttpSettings settings) {
        this.clientAddress = new ClientAddress(settings.trustedProxies());
    }

    public void giveDeparture(HttpServletRequest request, HttpServletResponse response, String sealed) {
        PortalCookie.DEPARTURE.set(response, clientAddress.isSecure(request), sealed, LONGEST_DEPARTURE);
    }

    /** It serves once: whoever finds it takes it away. */
    public Optional<String> takeDeparture(HttpServletRequest request, HttpServletResponse response) {
        return take(PortalCookie.DEPARTURE, request, response);
    }

    /** Until the browser ends. */
    public void giveSignOut(HttpServletRequest request, HttpServletResponse response, String sealed) {
        PortalCookie.SIGN_OUT.set(response, clientAddress.isSecure(request), sealed, Duration.ZERO);
    }

    /** It serves once: whoever finds it takes it away. */
    public Optional<String> takeSignOut(HttpServletRequest request, HttpServletResponse response) {
        return take(PortalCookie.SIGN_OUT, request, response);
    }

    private Optional<String> take(PortalCookie cookie, HttpServletRequest request, HttpServletResponse response) {
        boolean secure = clientAddress.isSecure(request);
        Optional<String> found = cookie.find(request, secure);
        if (found.isPresent()) {
            cookie.remove(response, secure);
        }
        return found;
    }
}
