package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.portal.text.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people type them. Both ways are understood in both languages: {@code 1 234,56} and {@code 1,234.56}. One
 * comma before three digits parts thousands in English and decimals in French; nothing else depends on the language.
 */
public final class TypedNumber {

    private static final int LONGEST = 30;
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u202f\\u2009'’]|€|(?i:euros?|eur)$");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+");
    private static final Pattern ONE_MARK = Pattern.compile("(-?\\d*)([.,])(\\d+)");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:(,)\\d{3})(?:,\\d{3})*(?:\\.\\d+)?");
    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

    private TypedNumber() {}

    /** Empty for what is no number, or one beyond all size. */
    public static Optional<BigDecimal> find(String typed, Language language) {
        String text = NOISE.matcher(typed).replaceAll("").replace('\u2212', '-').replaceFirst("^\\+", "");
        if (text.length() > LONGEST || text.isEmpty()) {
            return Optional.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        Matcher mark = ONE_MARK.matcher(text);
        if (mark.matches()) {
            return Optional.of(withOneMark(mark, language));
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        if (GROUPED_BY_POINTS.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }

    private static BigDecimal withOneMark(Matcher mark, Language language) {
        String whole = mark.group(1);
        boolean thousands = language == Language.ENGLISH
                && mark.group(2).equals(",")
                && mark.group(3).length() == 3
                && whole.matches("-?[1-9]\\d{0,2}");
        return new BigDecimal(thousands ? whole + mark.group(3) : whole + "." + mark.group(3));
    }

    /** As it stands in an input of that language: {@code 1 234,56} or {@code 1,234.56}. */
    public static String write(BigDecimal number, Language language) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        return format(decimals, language).format(number);
    }

    /** An amount in cents, with its cents where there are some: {@code 1 234,50}. */
    public static String writeCents(BigDecimal cents, Language language) {
        BigDecimal euros = cents.movePointLeft(2);
        return format(euros.stripTrailingZeros().scale() > 0 ? 2 : 0, language).format(euros);
    }

    private static DecimalFormat format(int decimals, Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.FRENCH ? '\u00a0' : ',');
        symbols.setDecimalSeparator(language == Language.FRENCH ? ',' : '.');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
