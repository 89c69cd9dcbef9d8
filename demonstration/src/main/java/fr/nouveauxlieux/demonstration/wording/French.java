package fr.nouveauxlieux.demonstration.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The little French grammar that names need. */
public final class French {

    private static final String VOWELS = "aeiouy";
    private static final int LONGEST_SLUG = 55;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE_HYPHENS = Pattern.compile("^-+|-+$");

    private French() {}

    /** "de" and a name: {@code de Lille}, {@code d'Angers}, {@code du Havre}, {@code des Ulis}, {@code de La Rochelle}. */
    public static String of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("le ")) {
            return "du " + name.substring(3);
        }
        if (lower.startsWith("les ")) {
            return "des " + name.substring(4);
        }
        return startsWithVowel(lower) ? "d'" + name : "de " + name;
    }

    /** "à" and a name: {@code à Lille}, {@code au Havre}, {@code aux Ulis}, {@code à La Rochelle}. */
    public static String at(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("le ")) {
            return "au " + name.substring(3);
        }
        return lower.startsWith("les ") ? "aux " + name.substring(4) : "à " + name;
    }

    public static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Lower-case letters of ASCII, digits and single hyphens, fit for an address; at most {@value #LONGEST_SLUG} characters. */
    public static String slug(String text) {
        String plain =
                NOT_SLUG.matcher(withoutMarks(text.toLowerCase(Locale.ROOT))).replaceAll("-");
        String cut = plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG) : plain;
        return EDGE_HYPHENS.matcher(cut).replaceAll("");
    }

    private static boolean startsWithVowel(String lower) {
        return !lower.isEmpty()
                && VOWELS.indexOf(withoutMarks(lower.substring(0, 1)).charAt(0)) >= 0;
    }

    private static String withoutMarks(String text) {
        String separated = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(separated).replaceAll("").replace("œ", "oe").replace("æ", "ae");
    }
}
