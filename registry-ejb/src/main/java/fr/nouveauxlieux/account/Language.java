package fr.nouveauxlieux.account;

import java.util.Locale;

/** In which the portal writes to someone. */
public enum Language {
    FR,
    EN;

    /** As {@code fr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** French unless the code is another that the portal writes. */
    public static Language of(String code) {
        return "en".equals(code) ? EN : FR;
    }
}
