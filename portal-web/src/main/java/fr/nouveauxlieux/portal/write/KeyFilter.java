package fr.nouveauxlieux.portal.write;

import fr.nouveauxlieux.limit.Purpose;
import fr.nouveauxlieux.limit.SharedLimit;
import fr.nouveauxlieux.partner.Keys;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.portal.http.ClientAddress;
import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.http.Network;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** The door of the part of the API that is not open to all: whoever shows no good key goes no further. */
public class KeyFilter extends HttpFilter {

    private static final String SCHEME = "Bearer ";
    private static final String PATH_WITH_PARAMETERS = "/api/v1/dossiers";
    private static final String REALM = "Bearer realm=\"nouveaux-lieux\"";

    @Inject
    private HttpSettings settings;

    @Inject
    private Keys keys;

    @Inject
    private SharedLimit limit;

    @Inject
    private CurrentActor currentActor;

    private transient ClientAddress clientAddress;

    /** For the container, which injects the fields. */
    public KeyFilter() {}

    public KeyFilter(HttpSettings settings, Keys keys, SharedLimit limit, CurrentActor currentActor) {
        this.settings = settings;
        this.keys = keys;
        this.limit = limit;
        this.currentActor = currentActor;
    }

    @Override
    public void init() {
        clientAddress = new ClientAddress(settings.trustedProxies());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        refuseParameters(request);
        currentActor.become(recognise(request));
        chain.doFilter(request, response);
    }

    /**
     * Addresses end up in logs, histories and bookmarks: a key there would be known to all. Where something is asked by
     * parameters, whoever reads them refuses those that are none.
     */
    private static void refuseParameters(HttpServletRequest request) {
        if (request.getQueryString() != null && !request.getServletPath().equals(PATH_WITH_PARAMETERS)) {
            throw new ProblemException(
                    Problem.ofStatus(
                            400,
                            "Nothing is asked by parameters here. A key goes in the header Authorization, never in an address."));
        }
    }

    private Actor recognise(HttpServletRequest request) {
        String origin = Network.of(clientAddress.of(request));
        String shown = request.getHeader("Authorization");
        if (shown == null) {
            throw unauthenticated("A key is needed, in the header Authorization: Bearer nlk_…", REALM);
        }
        OptionalLong wait = limit.tryTake(Purpose.KEY_USE, origin);
        if (wait.isPresent()) {
            throw new ProblemException(Problem.tooMany(wait.getAsLong()));
        }
        Optional<Actor> actor = isBearer(shown)
                ? keys.findActor(shown.substring(SCHEME.length()).strip(), origin)
                : Optional.empty();
        return actor.orElseThrow(() ->
                unauthenticated("The key is unknown, revoked or past its date.", REALM + ", error=\"invalid_token\""));
    }

    private static boolean isBearer(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private static ProblemException unauthenticated(String detail, String challenge) {
        return new ProblemException(Problem.ofStatus(401, detail).withHeader("WWW-Authenticate", challenge));
    }
}
