package fr.nouveauxlieux.portal.http;

import java.util.List;

/**
 * What pages may load: their own files and nothing else, but for the map's background where an operator allows one.
 * Neither scripts nor styles stand inside pages.
 */
final class ContentPolicy {

    private ContentPolicy() {}

    static String allowing(List<String> backgroundOrigins) {
        String background = backgroundOrigins.isEmpty() ? "" : " " + String.join(" ", backgroundOrigins);
        return String.join(
                "; ",
                "default-src 'self'",
                "img-src 'self' data:" + background,
                "connect-src 'self'" + background,
                "worker-src 'self'",
                "object-src 'none'",
                "frame-src 'none'",
                "frame-ancestors 'none'",
                "base-uri 'none'",
                "form-action 'self'");
    }
}
