package fr.nouveauxlieux.portal.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;

/** Refuses what one address asks beyond its share, on the API and the tiles. */
public class RateLimitFilter extends HttpFilter {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private HttpSettings settings;

    private transient ClientAddress clientAddress;
    private transient RateLimit requests;
    private transient RateLimit tiles;

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
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RateLimit limit = request.getServletPath().startsWith("/tiles/") ? tiles : requests;
        OptionalLong wait = limit.secondsToWait(clientAddress.of(request));
        if (wait.isPresent()) {
            long seconds = wait.getAsLong();
            throw new ProblemException(
                    Problem.ofStatus(TOO_MANY_REQUESTS, "Another request will be welcome in " + seconds + " s.")
                            .withHeader("Retry-After", Long.toString(seconds)));
        }
        chain.doFilter(request, response);
    }
}
