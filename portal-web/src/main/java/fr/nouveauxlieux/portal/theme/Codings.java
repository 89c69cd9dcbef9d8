package fr.nouveauxlieux.portal.theme;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Reads the {@code Accept-Encoding} header. */
final class Codings {

    private static final Pattern REFUSED = Pattern.compile("q=0(?:\\.0*)?");

    private Codings() {}

    /** Whether the header names the coding without refusing it by a weight of zero; an absent header accepts none. */
    static boolean accepts(String header, String coding) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(item -> item.trim().split("\\s*;\\s*"))
                        .anyMatch(item -> item[0].equalsIgnoreCase(coding)
                                && Arrays.stream(item)
                                        .noneMatch(part -> REFUSED.matcher(part).matches()));
    }
}
