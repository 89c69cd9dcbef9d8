package fr.nouveauxlieux.portal.door;

import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemWriter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets nothing be changed but by our own forms. What another site sends is refused. What our own page sends with the
 * token of a session that has ended changes nothing either, but goes on as a reading of the same address, so that the
 * form is shown again with what was typed. The API is left out, and
 * what mail programs send by themselves: they know nobody by a cookie.
 */
public class ForgeryFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Set on a request that was sent too late; {@link Boolean#TRUE}. */
    public static final String TOO_LATE = "fr.nouveauxlieux.portal.form-too-late";

    /** Set on a request that is refused because it does not come from one of our pages; {@link Boolean#TRUE}. */
    public static final String FOREIGN = "fr.nouveauxlieux.portal.form-foreign";

    private static final Set<String> READINGS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String API = "/api";

    @Inject
    private transient HttpSettings settings;

    @Inject
    private transient FormGuard guard;

    /** For the container, which injects the rest. */
    public ForgeryFilter() {}

    ForgeryFilter(HttpSettings settings, FormGuard guard) {
        this.settings = settings;
        this.guard = guard;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READINGS.contains(request.getMethod()) || isOfTheInterface(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        RequestSource source = RequestSource.of(request, settings.publicAddress());
        if (!isReadable(request)) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (OneClick.is(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (PeopleAway.is(request) && source != RequestSource.FOREIGN) {
            askToComeBack(request, response);
            return;
        }
        boolean right = guard.isRight(request);
        if (right && source != RequestSource.FOREIGN) {
            chain.doFilter(request, response);
        } else if (source == RequestSource.OURS && request.getMethod().equals("POST")) {
            request.setAttribute(TOO_LATE, true);
            chain.doFilter(new AsReading(request), response);
        } else if (request.getHeader(FormGuard.HEADER) != null) {
            // A script asked: pages of errors are for people.
            response.setHeader("Connection", "close");
            ProblemWriter.send(Problem.ofStatus(HttpServletResponse.SC_FORBIDDEN, "The token is not right."), response);
        } else {
            request.setAttribute(FOREIGN, true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whose token it is cannot be told: nothing is changed, and nobody is taken for a forger. */
    private static void askToComeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        if (request.getHeader(FormGuard.HEADER) != null) {
            ProblemWriter.send(Problem.unavailable(PeopleAway.SECONDS_TO_WAIT), response);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /**
     * The container fails, with nothing more exact, on a body that is not the form that it says to be. What carries its
     * token beside the body need not be a form.
     */
    private static boolean isReadable(HttpServletRequest request) {
        if (request.getHeader(FormGuard.HEADER) != null) {
            return true;
        }
        try {
            request.getParameter(FormGuard.FIELD);
            return true;
        } catch (RuntimeException noForm) {
            return false;
        }
    }

    private static boolean isOfTheInterface(String path) {
        return path.equals(API) || path.startsWith(API + "/");
    }

    private static final class AsReading extends HttpServletRequestWrapper {

        private AsReading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
