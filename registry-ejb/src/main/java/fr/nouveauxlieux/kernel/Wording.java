package fr.nouveauxlieux.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;

/** The texts of one bundle in one language, and how days are written in it. Immutable. */
public final class Wording {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final String language;
    private final Locale locale;
    private final ResourceBundle bundle;

    private Wording(String bundle, String language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.equals("fr") ? "fr-FR" : "en-GB");
        // French stands in the bundle that names no language; no other language is ever taken in its place.
        this.bundle = ResourceBundle.getBundle(
                bundle,
                language.equals("fr") ? Locale.ROOT : Locale.forLanguageTag(language),
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * @param bundle its package and name, with dots
     * @param language {@code fr} or {@code en}
     */
    public static Wording of(String bundle, String language) {
        return new Wording(bundle, language);
    }

    public String language() {
        return language;
    }

    public Locale locale() {
        return locale;
    }

    /** @throws MissingResourceException naming the key, if the bundle has no such text */
    public String get(String key) {
        return bundle.getString(key);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Every key, in alphabetical order. */
    public SortedSet<String> listKeys() {
        return new TreeSet<>(bundle.keySet());
    }

    /** As {@code 3 août 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /**
     * In Paris, as {@code 3 août 2026 à 14:30 (heure de Paris)}.
     *
     * @param key of the text that joins {@code {date}} and {@code {time}}
     * @param time how the hour is written, as {@code HH:mm}
     */
    public String moment(String key, Instant instant, String time) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, PARIS);
        return get(key).replace("{date}", date(local.toLocalDate()))
                .replace("{time}", DateTimeFormatter.ofPattern(time).format(local));
    }
}
