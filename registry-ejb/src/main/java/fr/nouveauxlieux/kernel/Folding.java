package fr.nouveauxlieux.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared by people: without case and accents. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Folding() {}

    public static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
