package fr.nouveauxlieux.portal.page.survey;

import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import java.util.Optional;

/** The pages of the survey that lie below that of a place: {@code /lieux/{id}-{name}/enquete}. */
public final class SurveyAddress {

    /** What the address of the form ends with. */
    public static final String FORM = "/enquete";

    /** What the address of the page of thanks ends with. */
    static final String THANKS = "/enquete/merci";

    private static final String FORM_SERVLET = "survey";
    private static final String THANKS_SERVLET = "survey-answered";

    private SurveyAddress() {}

    /**
     * The name of the servlet for an address below that of a place; empty for any other.
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
