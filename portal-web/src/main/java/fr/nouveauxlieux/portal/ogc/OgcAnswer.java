package fr.nouveauxlieux.portal.ogc;

import fr.nouveauxlieux.search.PlaceHit;
import java.util.List;
import java.util.Optional;

/**
 * What is answered, for whoever shows it as a page.
 *
 * @param total how many features answer, where features were asked for
 * @param features those of this page
 * @param next address of the page that follows, relative to the application's root
 * @param json address of the same in JSON, likewise
 */
public record OgcAnswer(OgcKind kind, int total, List<PlaceHit> features, Optional<String> next, String json) {

    /** The attribute of the request that holds it. */
    public static final String ATTRIBUTE = OgcAnswer.class.getName();

    /** The servlet that shows it. */
    public static final String PAGE = "ogc-page";
}
