package fr.nouveauxlieux.receipt.internal;

import fr.nouveauxlieux.dossier.ReceiptContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of receipts in one language. Immutable. */
public final class ReceiptWords {

    private static final String BUNDLE = "fr.nouveauxlieux.receipt.internal.receipt";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int KILO = 1000;

    private final String language;
    private final Locale locale;
    private final ResourceBundle bundle;

    private ReceiptWords(String language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.equals("fr") ? "fr-FR" : "en-GB");
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.equals("fr") ? Locale.ROOT : Locale.forLanguageTag(language),
                ReceiptWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param language {@code fr} or {@code en} */
    public static ReceiptWords in(String language) {
        return new ReceiptWords(language);
    }

    public String language() {
        return language;
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** Empty where this language has no such words. */
    Optional<String> find(String key) {
        return Optional.of(get(key)).filter(text -> !text.isBlank());
    }

    public String title(ReceiptContent content) {
        return get("title").replace("{number}", content.number());
    }

    public String description(ReceiptContent content) {
        return get("description").replace("{call}", content.callTitle().in(language));
    }

    /** As {@code 3 août 2026}. */
    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** As {@code 3 août 2026 à 14:30:05 (heure de Paris)}. */
    String moment(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, PARIS);
        return get("moment")
                .replace("{date}", date(local.toLocalDate()))
                .replace("{time}", DateTimeFormatter.ofPattern("HH:mm:ss").format(local));
    }

    /** As {@code 1,2 Mo}. */
    String size(long bytes) {
        if (bytes < KILO) {
            return get("size.bytes").replace("{size}", String.valueOf(bytes));
        }
        BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO));
        boolean large = kilobytes.compareTo(BigDecimal.valueOf(KILO)) >= 0;
        BigDecimal size = large ? kilobytes.divide(BigDecimal.valueOf(KILO)) : kilobytes;
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return get(large ? "size.megabytes" : "size.kilobytes")
                .replace("{size}", format.format(size.setScale(1, RoundingMode.HALF_UP)));
    }
}
