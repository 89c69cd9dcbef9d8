package fr.nouveauxlieux.portal.page.embed;

import java.util.Arrays;
import java.util.Locale;

/** Light or dark, as the page around it; the first is the usual one. */
public enum EmbedTheme {
    LIGHT,
    DARK;

    static final String PARAMETER = "theme";

    /** As addresses and attributes write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The usual one where there is no such theme. */
    static EmbedTheme of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElse(LIGHT);
    }
}
