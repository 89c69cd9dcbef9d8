package fr.nouveauxlieux.portal.page.sitemap;

import fr.nouveauxlieux.search.FacetCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some of the places of a département, as many as one file may name.
 *
 * @param departement its code; {@link #ELSEWHERE} for the places that lie in none
 * @param number from 1
 */
record SitemapPart(String departement, int number) {

    /** As many addresses as the protocol of sitemaps allows in a file. */
    static final int MOST = 50_000;

    static final String ELSEWHERE = "ailleurs";
    static final String FOLDER = "/plan/";

    private static final Pattern FILE =
            Pattern.compile("lieux-([0-9A-Z]{2,3}|" + ELSEWHERE + ")-([1-9][0-9]{0,3})\\.xml");

    /**
     * All the files that name places.
     *
     * @param departements how many places lie in each
     * @param total of all places, those in no département included
     */
    static List<SitemapPart> listAll(List<FacetCount> departements, int total) {
        List<SitemapPart> parts = new ArrayList<>();
        int told = 0;
        for (FacetCount departement : departements.stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList()) {
            parts.addAll(partsOf(departement.code(), departement.count()));
            told += departement.count();
        }
        parts.addAll(partsOf(ELSEWHERE, Math.max(0, total - told)));
        return parts;
    }

    private static List<SitemapPart> partsOf(String departement, int count) {
        List<SitemapPart> parts = new ArrayList<>();
        for (int number = 1; (number - 1) * MOST < count; number++) {
            parts.add(new SitemapPart(departement, number));
        }
        return parts;
    }

    /** The part that a file name tells. */
    static Optional<SitemapPart> find(String file) {
        Matcher matcher = FILE.matcher(file);
        return matcher.matches()
                ? Optional.of(new SitemapPart(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    String address() {
        return FOLDER + "lieux-" + departement + "-" + number + ".xml";
    }

    /** How many places of the département the files before this one name. */
    int before() {
        return (number - 1) * MOST;
    }

    boolean isElsewhere() {
        return departement.equals(ELSEWHERE);
    }
}
