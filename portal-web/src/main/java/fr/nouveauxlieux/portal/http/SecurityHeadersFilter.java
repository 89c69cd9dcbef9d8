package fr.nouveauxlieux.portal.http;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
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

    /** The one page that other sites may show in a frame: it changes nothing, and knows nobody. */
    private static final String EMBEDDED = "/integration";

    /** The page that shows it before its code is copied. */
    private static final String PREVIEW = "/integrer";

    private String contentPolicy;
    private String embeddedPolicy;
    private String previewPolicy;
    private transient ClientAddress clientAddress;

    /** For the container, which injects the settings. */
    public SecurityHeadersFilter() {}

    public SecurityHeadersFilter(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init() {
        contentPolicy = ContentPolicy.allowing(settings.backgroundOrigins());
        embeddedPolicy = ContentPolicy.embeddable(settings.backgroundOrigins());
        previewPolicy = ContentPolicy.previewing(settings.backgroundOrigins());
        clientAddress = new ClientAddress(settings.trustedProxies());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean embedded = isEmbedded(request);
        response.setHeader("Content-Security-Policy", embedded ? embeddedPolicy : policyOf(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", isOpen(request) ? "cross-origin" : "same-origin");
        if (!embedded) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        if (clientAddress.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    /** Not what the container answers in its place where it fails. */
    private static boolean isEmbedded(HttpServletRequest request) {
        return EMBEDDED.equals(request.getServletPath()) && request.getDispatcherType() == DispatcherType.REQUEST;
    }

    private String policyOf(HttpServletRequest request) {
        return PREVIEW.equals(request.getServletPath()) ? previewPolicy : contentPolicy;
    }

    /** What any web page may read. */
    private static boolean isOpen(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/api/") || path.startsWith("/tiles/") || path.startsWith(EMBEDDED);
    }
}
