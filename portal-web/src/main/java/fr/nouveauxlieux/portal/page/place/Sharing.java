package fr.nouveauxlieux.portal.page.place;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A place handed on to somebody else: its one address, without language nor the point from which it was found.
 *
 * @param url absolute
 */
public record Sharing(String name, String url) {

    /** Opens a message of the visitor's own mail program, to whom they like. */
    public String mailUrl() {
        return "mailto:?subject=" + encode(name) + "&body=" + encode(url);
    }

    /** Mail programs read a plus as a plus. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
