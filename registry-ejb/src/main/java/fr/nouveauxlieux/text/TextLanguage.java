package fr.nouveauxlieux.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which texts are written. */
public enum TextLanguage {
    FR,
    EN;

    public static Optional<TextLanguage> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** As {@code fr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
