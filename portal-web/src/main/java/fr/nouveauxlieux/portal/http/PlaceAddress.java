package fr.nouveauxlieux.portal.http;

import fr.nouveauxlieux.place.PlaceId;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The address of a place's page, {@code /lieux/{id}-{slug}}, relative to the application's root. Only the identifier
 * tells the place: the slug is for people, and may change with the name.
 */
public final class PlaceAddress {

    private static final String FOLDER = "/lieux/";
    private static final int ID_LENGTH = 10;
    private static final int LONGEST_SLUG = 60;
    private static final char LAST_ASCII = 127;

    /** As far as the letters of western and central European languages go. */
    private static final int LETTERS_OF_TABLE = 0x180;

    private static final char[] BARE_LETTERS = bareLetters();

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
        char[] letters = name.toCharArray();
        String plain = hyphenated(
                isOfTable(letters)
                        ? letters
                        : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray());
        if (plain.length() <= LONGEST_SLUG) {
            return plain;
        }
        int lastWord = plain.lastIndexOf('-', LONGEST_SLUG);
        return plain.substring(0, lastWord > 0 ? lastWord : LONGEST_SLUG);
    }

    /** By hand rather than by patterns: it is done for each result of each search. */
    private static String hyphenated(char[] decomposed) {
        StringBuilder plain = new StringBuilder(decomposed.length);
        boolean wordEnded = false;
        for (char written : decomposed) {
            char letter = bare(written);
            if (isPlain(letter) || letter == 'œ' || letter == 'æ') {
                if (wordEnded && plain.length() > 0) {
                    plain.append('-');
                }
                wordEnded = false;
                appendPlain(plain, letter);
            } else if (!isAccent(letter)) {
                wordEnded = true;
            }
        }
        return plain.toString();
    }

    private static boolean isOfTable(char[] letters) {
        for (char letter : letters) {
            if (letter >= BARE_LETTERS.length) {
                return false;
            }
        }
        return true;
    }

    /** The lower-case letter of each character of the table, its accents left out. */
    private static char[] bareLetters() {
        char[] bare = new char[LETTERS_OF_TABLE];
        for (char letter = 0; letter < bare.length; letter++) {
            String decomposed = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            bare[letter] = Character.toLowerCase(decomposed.charAt(0));
        }
        return bare;
    }

    private static char bare(char letter) {
        return letter < BARE_LETTERS.length ? BARE_LETTERS[letter] : Character.toLowerCase(letter);
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    private static void appendPlain(StringBuilder plain, char letter) {
        switch (letter) {
            case 'œ' -> plain.append("oe");
            case 'æ' -> plain.append("ae");
            default -> plain.append(letter);
        }
    }

    private static boolean isAccent(char letter) {
        return letter > LAST_ASCII && Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
