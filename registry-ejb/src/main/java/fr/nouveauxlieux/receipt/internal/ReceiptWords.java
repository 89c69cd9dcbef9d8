package fr.nouveauxlieux.receipt.internal;

import fr.nouveauxlieux.dossier.ReceiptContent;
import fr.nouveauxlieux.kernel.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The words of receipts in one language. Immutable. */
public final class ReceiptWords {

    private static final String BUNDLE = "fr.nouveauxlieux.receipt.internal.receipt";
    private static final int KILO = 1000;

    private final Wording wording;

    private ReceiptWords(Wording wording) {
        this.wording = wording;
    }

    /** @param language {@code fr} or {@code en} */
    public static ReceiptWords in(String language) {
        return new ReceiptWords(Wording.of(BUNDLE, language));
    }

    public String language() {
        return wording.language();
    }

    String get(String key) {
        return wording.get(key);
    }

    /** Empty where this language has no such words. */
    Optional<String> find(String key) {
        return Optional.of(get(key)).filter(text -> !text.isBlank());
    }

    public String title(ReceiptContent content) {
        return get("title").replace("{number}", content.number());
    }

    public String description(ReceiptContent content) {
        return get("description").replace("{call}", content.callTitle().in(language()));
    }

    /** As {@code 3 août 2026}. */
    String date(LocalDate date) {
        return wording.date(date);
    }

    /** As {@code 3 août 2026 à 14:30:05 (heure de Paris)}. */
    String moment(Instant instant) {
        return wording.moment("moment", instant, "HH:mm:ss");
    }

    /** As {@code 1,2 Mo}. */
    String size(long bytes) {
        if (bytes < KILO) {
            return get("size.bytes").replace("{size}", String.valueOf(bytes));
        }
        BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO));
        boolean large = kilobytes.compareTo(BigDecimal.valueOf(KILO)) >= 0;
        BigDecimal size = large ? kilobytes.divide(BigDecimal.valueOf(KILO)) : kilobytes;
        NumberFormat format = NumberFormat.getInstance(wording.locale());
        format.setMaximumFractionDigits(1);
        return get(large ? "size.megabytes" : "size.kilobytes")
                .replace("{size}", format.format(size.setScale(1, RoundingMode.HALF_UP)));
    }
}
