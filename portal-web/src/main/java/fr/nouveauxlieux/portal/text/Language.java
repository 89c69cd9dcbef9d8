package fr.nouveauxlieux.portal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. */
public enum Language {
    FRENCH(Locale.FRANCE, "Français"),
    ENGLISH(Locale.UK, "English");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** {@code fr} or {@code en}: the {@code lang} parameter and attribute. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }

    /**
     * The language that best suits a visitor's {@code Accept-Language} header; French where the header is absent,
     * malformed, or asks for neither.
     */
    public static Language accepted(String header) {
        if (header == null || header.isBlank()) {
            return FRENCH;
        }
        try {
            List<Locale> offered = Arrays.stream(values())
                    .map(l -> Locale.forLanguageTag(l.code()))
                    .toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), offered);
            return best == null ? FRENCH : find(best.getLanguage()).orElse(FRENCH);
        } catch (IllegalArgumentException e) {
            return FRENCH;
        }
    }
}
