package fr.nouveauxlieux.portal.door;

import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.portal.http.ClientAddress;
import fr.nouveauxlieux.portal.http.HttpSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * The token of this request's forms. It is bound to the session of whoever is signed in, and for a visitor to a secret
 * of two hours that a page with a form leaves in a cookie.
 */
@RequestScoped
public class FormGuard {

    /** The name of the hidden field. */
    public static final String FIELD = "jeton";

    /** The header that scripts send instead, where the body is no form. Other sites' pages cannot send it. */
    public static final String HEADER = "X-Jeton";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;
    private static final Duration LIFE = Duration.ofHours(2);

    private CurrentActor currentActor;
    private ClientAddress clientAddress;
    private String token = "";
    private boolean bound;

    protected FormGuard() {
        // For the container's proxies.
    }

    @Inject
    public FormGuard(CurrentActor currentActor, HttpSettings settings) {
        this.currentActor = currentActor;
        this.clientAddress = new ClientAddress(settings.trustedProxies());
    }

    /** Makes the token ready for the page about to be shown; a visitor without a secret gets one in a cookie. */
    public void prepare(HttpServletRequest request, HttpServletResponse response) {
        if (bound) {
            return;
        }
        boolean secure = clientAddress.isSecure(request);
        String secret = findSecret(request, secure).orElseGet(FormGuard::drawSecret);
        if (!currentActor.get().isSignedIn()) {
            // Each form shown gives two more hours.
            PortalCookie.FORM.set(response, secure, secret, LIFE);
        }
        token = FormToken.of(secret);
    }

    /** The token made ready; of whoever is signed in even where the page has prepared none. */
    public String token(HttpServletRequest request) {
        if (token.isEmpty() && currentActor.get().isSignedIn()) {
            token = findSecret(request, clientAddress.isSecure(request))
                    .map(FormToken::of)
                    .orElse("");
        }
        return token;
    }

    /** From now on, in this request, forms are of a session that has just begun. */
    void bindTo(String session) {
        token = FormToken.of(session);
        bound = true;
    }

    boolean isRight(HttpServletRequest request) {
        return findSecret(request, clientAddress.isSecure(request))
                .filter(secret -> FormToken.isRight(sentToken(request), secret))
                .isPresent();
    }

    private static String sentToken(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        return header == null ? request.getParameter(FIELD) : header;
    }

    private Optional<String> findSecret(HttpServletRequest request, boolean secure) {
        PortalCookie cookie = currentActor.get().isSignedIn() ? PortalCookie.SESSION : PortalCookie.FORM;
        return cookie.find(request, secure);
    }

    private static String drawSecret() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
