package fr.nouveauxlieux.portal.ogc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be asked for under {@code /ogc}. */
public enum OgcKind {
    LANDING("/?", "application/json"),
    CONFORMANCE("/conformance", "application/json"),
    API("/api", "application/vnd.oai.openapi+json;version=3.0"),
    COLLECTIONS("/collections", "application/json"),
    COLLECTION("/collections/lieux", "application/json"),
    QUERYABLES("/collections/lieux/queryables", "application/schema+json"),
    ITEMS("/collections/lieux/items", "application/geo+json"),
    ITEM("/collections/lieux/items/(?<id>[A-Za-z0-9]{1,40})", "application/geo+json");

    static final String JSON = "application/json";
    static final String HTML = "text/html";

    private final Pattern path;
    private final String mediaType;

    OgcKind(String path, String mediaType) {
        this.path = Pattern.compile(path);
        this.mediaType = mediaType;
    }

    /** The media type of its JSON. */
    String mediaType() {
        return mediaType;
    }

    /** The media types that it can be asked for by, JSON's first. */
    List<String> offered() {
        String bare = mediaType.split(";")[0];
        return bare.equals(JSON) ? List.of(JSON, HTML) : List.of(bare, JSON, HTML);
    }

    /** @param pathInfo what follows {@code /ogc}; null for nothing */
    static Optional<Found> find(String pathInfo) {
        for (OgcKind kind : values()) {
            Matcher matcher = kind.path.matcher(pathInfo == null ? "" : pathInfo);
            if (matcher.matches()) {
                return Optional.of(new Found(kind, kind == ITEM ? matcher.group("id") : ""));
            }
        }
        return Optional.empty();
    }

    /** @param id of the place, where one is asked for */
    record Found(OgcKind kind, String id) {}
}
