package fr.nouveauxlieux.portal.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts on every answer the headers that keep browsers from doing what the portal never asks of them. */
public class SecurityHeadersFilter extends HttpFilter {

    @Inject
    private HttpSettings settings;

    private String contentPolicy;
    private transient ClientAddress clientAddress;

    /** For the container, which injects the settings. */
    public SecurityHeadersFilter() {}

    public SecurityHeadersFilter(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init() {
        contentPolicy = ContentPolicy.allowing(settings.backgroundOrigins());
        clientAddress = new ClientAddress(settings.trustedProxies());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", contentPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", isOpen(request) ? "cross-origin" : "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        if (clientAddress.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    /** What any web page may read. */
    private static boolean isOpen(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/api/") || path.startsWith("/tiles/");
    }
}
