package fr.nouveauxlieux.notification.internal.writing;

import java.time.Duration;
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

/** The texts of messages in one language. Immutable. */
public final class MailTexts {

    private static final String BUNDLE = "fr.nouveauxlieux.notification.mail";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final String language;
    private final Locale locale;
    private final ResourceBundle bundle;

    private MailTexts(String language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.equals("fr") ? "fr-FR" : "en-GB");
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.equals("fr") ? Locale.ROOT : Locale.forLanguageTag(language),
                MailTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param language {@code fr} or {@code en} */
    public static MailTexts in(String language) {
        return new MailTexts(language);
    }

    public String language() {
        return language;
    }

    /** @throws MissingResourceException naming the key, if the bundle has no such text */
    public String get(String key) {
        return bundle.getString(key);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Every key, in alphabetical order. */
    public SortedSet<String> listKeys() {
        return new TreeSet<>(bundle.keySet());
    }

    /** As {@code 3 août 2026}. */
    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** As {@code 3 août 2026 à 14:30 (heure de Paris)}. */
    String moment(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, PARIS);
        return get("letter.moment")
                .replace("{date}", date(local.toLocalDate()))
                .replace("{time}", DateTimeFormatter.ofPattern("HH:mm").format(local));
    }

    /** As {@code 14 jours} or {@code 6 heures}. */
    String duration(Duration duration) {
        if (duration.compareTo(Duration.ofDays(2)) >= 0) {
            return count("letter.days", duration.toDays());
        }
        return duration.toHours() == 1 ? get("letter.hour") : count("letter.hours", duration.toHours());
    }

    private String count(String key, long count) {
        return get(key).replace("{count}", Long.toString(count));
    }
}
