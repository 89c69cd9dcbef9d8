package fr.nouveauxlieux.portal.page.report;

import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import java.util.Optional;

/** The pages of this feature, which lie below that of the place: {@code /lieux/{id}-{name}/signaler}. */
public final class ReportAddress {

    /** What the address of the form ends with. */
    public static final String FORM = "/signaler";

    /** What the address of the page of thanks ends with. */
    static final String THANKS = "/signaler/merci";

    private static final String FORM_SERVLET = "report";
    private static final String THANKS_SERVLET = "reported";

    private ReportAddress() {}

    /**
     * The name of the servlet for an address below that of a place; empty for that of the place itself.
     *
     * @param pathInfo of a request below {@code /lieux}; may be null
     */
    public static Optional<String> findServlet(String pathInfo) {
        if (pathInfo == null) {
            return Optional.empty();
        }
        if (pathInfo.endsWith(THANKS)) {
            return Optional.of(THANKS_SERVLET);
        }
        return pathInfo.endsWith(FORM) ? Optional.of(FORM_SERVLET) : Optional.empty();
    }

    /** @param ending one of the two */
    static Optional<PlaceId> findPlace(String pathInfo, String ending) {
        return PlaceAddress.findId(pathInfo.substring(1, pathInfo.length() - ending.length()));
    }
}
