package fr.nouveauxlieux.portal.theme;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The looks to choose from by {@code nl.theme}. */
public enum Look {
    /** The French State's design system. Its licence reserves it to the French administration. */
    DSFR,
    /** A look of our own, with the system's fonts, for anyone. */
    NEUTRAL;

    /** {@code dsfr} or {@code neutral}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @throws IllegalArgumentException naming the accepted codes */
    static Look get(String code) {
        return Arrays.stream(values())
                .filter(look -> look.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nl.theme: expected one of "
                        + Arrays.stream(values()).map(Look::code).collect(Collectors.joining(", ")) + ", was "
                        + code));
    }
}
