package fr.nouveauxlieux.portal.ogc;

import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Addresses of the interface, whole: programs follow them from anywhere. */
final class OgcLinks {

    static final String ROOT = "/ogc";
    static final String COLLECTION = ROOT + "/collections/lieux";
    static final String ITEMS = COLLECTION + "/items";

    private final String application;

    OgcLinks(HttpServletRequest request, HttpSettings settings) {
        this.application = (settings.publicAddress().isEmpty() ? originOf(request) : settings.publicAddress())
                + request.getContextPath();
    }

    private static String originOf(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        int end = url.indexOf('/', url.indexOf("//") + 2);
        return end < 0 ? url : url.substring(0, end);
    }

    /** What comes before the addresses of pages. */
    String application() {
        return application;
    }

    /** @param path of the application, with its parameters */
    Map<String, Object> link(String relation, String type, String title, String path) {
        return Tree.of("href", application + path, "rel", relation, "type", type, "title", title);
    }

    Map<String, Object> self(OgcKind kind, String path) {
        return link("self", kind.mediaType(), "This document", path);
    }

    Map<String, Object> alternate(String path, QueryString query) {
        return link(
                "alternate",
                OgcKind.HTML,
                "This document as a page",
                query.withOnly(OgcQuestion.FORMAT, "html").appendTo(path));
    }
}
