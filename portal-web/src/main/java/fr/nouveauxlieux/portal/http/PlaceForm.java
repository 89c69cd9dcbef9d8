package fr.nouveauxlieux.portal.http;

import fr.nouveauxlieux.place.PlaceId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What anybody may fill in about a place: a form that lies below the place's page, as {@code /lieux/{id}-{name}/signaler},
 * and a page of thanks below the form.
 */
public enum PlaceForm {
    REPORT("/signaler", "report", "reported"),
    SURVEY("/enquete", "survey", "survey-answered");

    private static final String THANKS = "/merci";

    private final String ending;
    private final String servlet;
    private final String thanksServlet;

    PlaceForm(String ending, String servlet, String thanksServlet) {
        this.ending = ending;
        this.servlet = servlet;
        this.thanksServlet = thanksServlet;
    }

    /** @param placePath the address of a place's page */
    public String below(String placePath) {
        return placePath + ending;
    }

    /** @param placePath the address of a place's page */
    public String thanksBelow(String placePath) {
        return below(placePath) + THANKS;
    }

    /**
     * The name of the servlet for an address below that of a place; empty for that of the place itself.
     *
     * @param pathInfo of a request below {@code /lieux}; may be null
     */
    public static Optional<String> findServlet(String pathInfo) {
        return pathInfo == null
                ? Optional.empty()
                : Stream.of(values()).flatMap(form -> form.servletOf(pathInfo)).findFirst();
    }

    /** The place below whose page an address lies, that of the form or of the thanks. */
    public Optional<PlaceId> findPlace(String pathInfo) {
        String below = pathInfo.endsWith(THANKS) ? ending + THANKS : ending;
        return PlaceAddress.findId(pathInfo.substring(1, pathInfo.length() - below.length()));
    }

    private Stream<String> servletOf(String pathInfo) {
        if (pathInfo.endsWith(ending + THANKS)) {
            return Stream.of(thanksServlet);
        }
        return pathInfo.endsWith(ending) ? Stream.of(servlet) : Stream.empty();
    }
}
