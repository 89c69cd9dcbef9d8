package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.Wording;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** The words of what sessions leave in writing, in one language. Immutable. */
final class PaperWords {

    private static final String BUNDLE = "fr.nouveauxlieux.committee.minutes.papers";
    private static final int CENTS = 2;

    private final Wording wording;

    private PaperWords(Wording wording) {
        this.wording = wording;
    }

    /** @param language {@code fr} or {@code en} */
    static PaperWords in(String language) {
        return new PaperWords(Wording.of(BUNDLE, language));
    }

    String language() {
        return wording.language();
    }

    String get(String key) {
        return wording.get(key);
    }

    /** With {@code {0}}, {@code {1}}… filled in. */
    String fill(String key, Object... values) {
        String text = get(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text of a constant, as {@code attendance.on-site}. */
    String of(String list, Enum<?> constant) {
        return get(list + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String date(LocalDate day) {
        return wording.date(day);
    }

    String moment(Instant instant) {
        return wording.moment("moment", instant, "HH:mm");
    }

    String day(Instant instant) {
        return date(LocalDate.ofInstant(instant, SessionView.ZONE));
    }

    /** As {@code 75 000 €}. */
    String euros(Money amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(
                language().equals("fr") ? Locale.FRANCE : Locale.forLanguageTag("en-IE"));
        BigDecimal euros = BigDecimal.valueOf(amount.cents(), CENTS);
        format.setMinimumFractionDigits(euros.stripTrailingZeros().scale() > 0 ? CENTS : 0);
        format.setMaximumFractionDigits(CENTS);
        return format.format(euros);
    }
}
