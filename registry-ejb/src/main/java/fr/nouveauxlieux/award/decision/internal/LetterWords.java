package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.call.letter.Placeholder;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.Wording;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of letters of decision in one language. Immutable. */
final class LetterWords {

    private static final String BUNDLE = "fr.nouveauxlieux.award.decision.internal.letter";
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+\\}");
    private static final int CENTS = 2;

    private final Wording wording;

    private LetterWords(Wording wording) {
        this.wording = wording;
    }

    /** @param language {@code fr} or {@code en} */
    static LetterWords in(String language) {
        return new LetterWords(Wording.of(BUNDLE, language));
    }

    String language() {
        return wording.language();
    }

    String get(String key) {
        return wording.get(key);
    }

    /** The subject of the call's letter, else the portal's own. */
    String title(DecisionLetter letter) {
        return fill(
                letter.template()
                        .map(template -> template.subject().in(language()))
                        .orElseGet(() ->
                                get("subject." + letter.plan().kind().name().toLowerCase(Locale.ROOT))),
                letter);
    }

    /** With its places still to fill in. */
    String bodyOf(DecisionLetter letter) {
        return letter.template()
                .map(template -> template.body().in(language()))
                .orElseGet(() -> get("body." + letter.plan().kind().name().toLowerCase(Locale.ROOT)));
    }

    /** In one go: what is filled in is never looked through for places of its own. */
    String fill(String text, DecisionLetter letter) {
        return PLACE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(find(found.group(), letter).orElseGet(found::group)));
    }

    private Optional<String> find(String written, DecisionLetter letter) {
        return Arrays.stream(Placeholder.values())
                .filter(placeholder -> placeholder.written().equals(written))
                .map(placeholder -> value(placeholder, letter))
                .findFirst();
    }

    private String value(Placeholder placeholder, DecisionLetter letter) {
        return switch (placeholder) {
            case NUMBER -> letter.number();
            case PROJECT -> letter.project();
            case ORGANISATION -> letter.organisation();
            case CALL -> letter.call().in(language());
            case WAVE -> letter.wave().in(language());
            case AMOUNT -> letter.plan().amount().map(this::amount).orElse("");
            case REASONS -> letter.plan().reasons();
            case SERVICE -> letter.service().name();
            case DATE -> date(letter.at());
        };
    }

    /** As {@code 75 000 €}, with cents where there are some. */
    private String amount(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
        BigDecimal euros = BigDecimal.valueOf(money.cents(), CENTS);
        boolean whole = euros.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : CENTS);
        return get("amount").replace("{number}", format.format(euros));
    }

    /** On the calendar of Paris, as {@code 3 août 2026}. */
    String date(Instant moment) {
        return wording.date(LocalDate.ofInstant(moment, ImplicitRefusal.ZONE));
    }

    String moment(Instant moment) {
        return wording.moment("moment", moment, "HH:mm");
    }
}
