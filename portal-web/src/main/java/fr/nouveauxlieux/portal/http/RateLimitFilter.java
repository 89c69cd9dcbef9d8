package fr.nouveauxlieux.portal.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * Refuses what one address asks beyond its share. The API, the tiles and the pages have a share each; a program is told
 * by a problem, a person by a page.
 */
public class RateLimitFilter extends HttpFilter {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String RETRY_AFTER = "Retry-After";
    private static final String API = "/api/";
    private static final String TILES = "/tiles/";
    private static final String OGC = "/ogc";

    @Inject
    private HttpSettings settings;

    private transient ClientAddress clientAddress;
    private transient RateLimit requests;
    private transient RateLimit tiles;
    private transient RateLimit pages;

    /** For the container, which injects the settings. */
    public RateLimitFilter() {}

    public RateLimitFilter(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init() {
        clientAddress = new ClientAddress(settings.trustedProxies());
        requests = new RateLimit(settings.requestsPerMinute());
        tiles = new RateLimit(settings.tilesPerMinute());
        pages = new RateLimit(settings.requestsPerMinute());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        OptionalLong wait = limitOf(path).secondsToWait(clientAddress.of(request));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (isForPrograms(path)) {
            throw new ProblemException(Problem.tooMany(wait.getAsLong()));
        }
        response.setHeader(RETRY_AFTER, Long.toString(wait.getAsLong()));
        response.sendError(TOO_MANY_REQUESTS);
    }

    private RateLimit limitOf(String path) {
        if (path.startsWith(TILES)) {
            return tiles;
        }
        return isForPrograms(path) ? requests : pages;
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith(API) || path.startsWith(TILES) || path.equals(OGC);
    }
}
