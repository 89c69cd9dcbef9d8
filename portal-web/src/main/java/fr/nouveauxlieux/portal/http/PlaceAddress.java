package fr.nouveauxlieux.portal.http;

import fr.nouveauxlieux.place.PlaceId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a place's page, {@code /lieux/{id}-{slug}}, relative to the application's root. Only the identifier
 * tells the place: the slug is for people, and may change with the name.
 */
public final class PlaceAddress {

    private static final String FOLDER = "/lieux/";
    private static final int ID_LENGTH = 10;
    private static final int LONGEST_SLUG = 60;

    private PlaceAddress() {}

    public static String of(PlaceId id, String name) {
        return of(id.value(), name);
    }

    /** @param id a place's identifier, as the index gives it */
    public static String of(String id, String name) {
        String slug = slug(name);
        return slug.isEmpty() ? FOLDER + id : FOLDER + id + "-" + slug;
    }

    /** The place that the last segment of an address tells, whatever its slug. */
    public static Optional<PlaceId> findId(String segment) {
        if (segment == null || segment.length() < ID_LENGTH) {
            return Optional.empty();
        }
        if (segment.length() > ID_LENGTH && segment.charAt(ID_LENGTH) != '-') {
            return Optional.empty();
        }
        return PlaceId.find(segment.substring(0, ID_LENGTH));
    }

    /** Lower-case ASCII letters and digits joined by hyphens, at most sixty characters; may be empty. */
    public static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST_SLUG) {
            return plain;
        }
        int lastWord = plain.lastIndexOf('-', LONGEST_SLUG);
        return plain.substring(0, lastWord > 0 ? lastWord : LONGEST_SLUG);
    }
}
