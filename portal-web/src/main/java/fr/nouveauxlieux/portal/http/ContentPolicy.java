package fr.nouveauxlieux.portal.http;

import java.util.List;

/**
 * What pages may load: their own files and nothing else, but for the map's background where an operator allows one.
 * Neither scripts nor styles stand inside pages.
 */
final class ContentPolicy {

    private ContentPolicy() {}

    static String allowing(List<String> backgroundOrigins) {
        return allowing(backgroundOrigins, "'none'", "'none'");
    }

    /** As {@link #allowing(List)}, and pages of any site may show this one in a frame. */
    static String embeddable(List<String> backgroundOrigins) {
        return allowing(backgroundOrigins, "'none'", "*");
    }

    /** As {@link #allowing(List)}, and the page may show another one of the portal in a frame. */
    static String previewing(List<String> backgroundOrigins) {
        return allowing(backgroundOrigins, "'self'", "'none'");
    }

    private static String allowing(List<String> backgroundOrigins, String framed, String framing) {
        String background = backgroundOrigins.isEmpty() ? "" : " " + String.join(" ", backgroundOrigins);
        return String.join(
                "; ",
                "default-src 'self'",
                "img-src 'self' data:" + background,
                "connect-src 'self'" + background,
                "worker-src 'self'",
                "object-src 'none'",
                "frame-src " + framed,
                "frame-ancestors " + framing,
                "base-uri 'none'",
                "form-action 'self'");
    }
}
