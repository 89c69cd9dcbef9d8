package fr.nouveauxlieux.portal.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;

/** What browsers say of the page that made them ask. */
enum RequestSource {
    /** One of our own pages, or the visitor's own doing. */
    OURS,
    /** A page of another site, even of the same organisation. */
    FOREIGN,
    /** Nothing was said, as by programs and old browsers. */
    UNTOLD;

    /** @param publicAddress under which the public knows the portal; empty where only the request can tell */
    static RequestSource of(HttpServletRequest request, String publicAddress) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none") ? OURS : FOREIGN;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return UNTOLD;
        }
        return isOurs(origin, request, publicAddress) ? OURS : FOREIGN;
    }

    private static boolean isOurs(String origin, HttpServletRequest request, String publicAddress) {
        if (!publicAddress.isEmpty() && origin.equalsIgnoreCase(originOf(publicAddress))) {
            return true;
        }
        // Behind a proxy the scheme seen here may be another: the host is what names the site.
        String host = request.getHeader("Host");
        return host != null
                && origin.toLowerCase(Locale.ROOT).matches("https?://.+")
                && origin.substring(origin.indexOf("//") + 2).equalsIgnoreCase(host);
    }

    private static String originOf(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
