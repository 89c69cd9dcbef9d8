package fr.nouveauxlieux.portal.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps metrics for those who run the service; to anyone else nothing is there. */
public class MetricsGuardFilter extends HttpFilter {

    @Inject
    private HttpSettings settings;

    private transient ClientAddress clientAddress;

    /** For the container, which injects the settings. */
    public MetricsGuardFilter() {}

    public MetricsGuardFilter(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init() {
        clientAddress = new ClientAddress(settings.trustedProxies());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String client = clientAddress.of(request);
        if (settings.metricsReaders().stream().anyMatch(range -> range.contains(client))) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.send(Problem.notFound("Nothing is at this address."), response);
        }
    }
}
