package fr.nouveauxlieux.notification.internal.writing;

import fr.nouveauxlieux.kernel.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.MissingResourceException;
import java.util.SortedSet;

/** The texts of messages in one language. Immutable. */
public final class MailTexts {

    private static final String BUNDLE = "fr.nouveauxlieux.notification.mail";

    private final Wording wording;

    private MailTexts(Wording wording) {
        this.wording = wording;
    }

    /** @param language {@code fr} or {@code en} */
    public static MailTexts in(String language) {
        return new MailTexts(Wording.of(BUNDLE, language));
    }

    public String language() {
        return wording.language();
    }

    /** @throws MissingResourceException naming the key, if the bundle has no such text */
    public String get(String key) {
        return wording.get(key);
    }

    boolean has(String key) {
        return wording.has(key);
    }

    /** Every key, in alphabetical order. */
    public SortedSet<String> listKeys() {
        return wording.listKeys();
    }

    /** As {@code 3 août 2026}. */
    String date(LocalDate date) {
        return wording.date(date);
    }

    /** As {@code 3 août 2026 à 14:30 (heure de Paris)}. */
    String moment(Instant instant) {
        return wording.moment("letter.moment", instant, "HH:mm");
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
