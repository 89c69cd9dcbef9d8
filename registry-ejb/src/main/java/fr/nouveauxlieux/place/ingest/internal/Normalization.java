package fr.nouveauxlieux.place.ingest.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is done to the text of a cell before a field reads it. Each takes what sources really write and gives the
 * registry's one form, or refuses with what was expected.
 */
enum Normalization {
    TEXT("text", Normalization::text),
    INTEGER("integer", Normalization::integer),
    /** {@code 12,50} or {@code 12.5 €} to cents. */
    EUROS("euros", Normalization::euros),
    /** {@code 31/01/2026} or {@code 2026-01-31}. */
    DATE("date", Normalization::date),
    YES_NO("yes-no", Normalization::yesNo),
    EMAIL("email", Normalization::email),
    PHONE("phone", Normalization::phone),
    LINK("link", Normalization::link);

    /** Numbers are tried as mainland ones, then as those of each overseas territory and of Belgium. */
    private static final List<String> PHONE_REGIONS =
            List.of("FR", "RE", "GP", "MQ", "GF", "YT", "PM", "NC", "PF", "WF", "BE");

    /** Controls, and the marks that turn the direction of the text that follows them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SPACES_OF_NUMBERS = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9.]+");
    private static final Pattern PHONE_SEPARATORS = Pattern.compile("[\\s\\u00a0.\\-/]");
    private static final Pattern SHORT_PHONE = Pattern.compile("[1-9]\\d{2,3}");
    private static final Pattern WITH_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");

    /** Before the first combining mark, no letter has two ways to be written. */
    private static final char FIRST_COMBINING = '\u0300';

    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_DOT = '\u2027';

    private static final int LONGEST_NUMBER = 30;

    private static final DateTimeFormatter FRENCH_DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final String key;
    private final Function<String, Object> function;

    Normalization(String key, Function<String, Object> function) {
        this.key = key;
        this.function = function;
    }

    /** @throws IllegalArgumentException saying what was expected */
    Object apply(String cell) {
        return function.apply(cell);
    }

    static Optional<Normalization> find(String key) {
        return Arrays.stream(values()).filter(n -> n.key.equals(key)).findFirst();
    }

    static String listKeys() {
        return Arrays.stream(values()).map(n -> n.key).collect(Collectors.joining(", "));
    }

    private static Object text(String cell) {
        if (isNormalText(cell)) {
            return cell;
        }
        String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
        String spaced = SPACES.matcher(composed).replaceAll(" ");
        return UNSEEN.matcher(spaced).replaceAll("").strip();
    }

    /** Whether a text, as most are, has nothing to be normalized: Latin letters, signs, single spaces between. */
    private static boolean isNormalText(String cell) {
        char previous = ' ';
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (!isNormal(c) || c == ' ' && previous == ' ') {
                return false;
            }
            previous = c;
        }
        return previous != ' ';
    }

    private static boolean isNormal(char c) {
        boolean isLatin = c >= ' ' && c < FIRST_COMBINING && !(c >= '\u007f' && c <= '\u00a0');
        boolean isDashOrQuote = c >= FIRST_DASH && c <= LAST_DOT;
        return isLatin || isDashOrQuote;
    }

    private static Object integer(String cell) {
        try {
            return decimal(cell, "").intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("expected a whole number, was " + cell, e);
        }
    }

    private static Object euros(String cell) {
        try {
            return decimal(cell, "€")
                    .movePointRight(2)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("expected euros with at most two decimals, was " + cell, e);
        }
    }

    private static BigDecimal decimal(String cell, String unit) {
        String digits =
                SPACES_OF_NUMBERS.matcher(cell.replace(unit, "")).replaceAll("").replace(',', '.');
        // An exponent would make a number of a few characters fill the memory.
        if (digits.length() > LONGEST_NUMBER || !DECIMAL.matcher(digits).matches()) {
            throw new IllegalArgumentException("expected a number, was " + cell);
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a number, was " + cell, e);
        }
    }

    private static Object date(String cell) {
        try {
            return (cell.contains("/") ? LocalDate.parse(cell, FRENCH_DATE) : LocalDate.parse(cell)).toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected a date as 31/01/2026 or 2026-01-31, was " + cell, e);
        }
    }

    private static Object yesNo(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "oui", "yes", "true", "vrai", "1" -> true;
            case "non", "no", "false", "faux", "0" -> false;
            default -> throw new IllegalArgumentException("expected oui or non, was " + cell);
        };
    }

    private static Object email(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }

    private static Object phone(String cell) {
        String digits = PHONE_SEPARATORS.matcher(cell).replaceAll("");
        if (SHORT_PHONE.matcher(digits).matches()) {
            return digits;
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        for (String region : PHONE_REGIONS) {
            try {
                PhoneNumber number = numbers.parse(digits, region);
                if (numbers.isValidNumber(number)) {
                    return numbers.format(number, PhoneNumberFormat.E164);
                }
            } catch (NumberParseException e) {
                throw new IllegalArgumentException("expected a telephone number as 04 50 56 87 49, was " + cell, e);
            }
        }
        throw new IllegalArgumentException("expected an existing telephone number as 04 50 56 87 49, was " + cell);
    }

    private static Object link(String cell) {
        String withScheme = WITH_SCHEME.matcher(cell).matches() ? cell : "http://" + cell;
        try {
            URL url = new URL(withScheme);
            // The constructor of five parts quotes what addresses copied from a browser leave unquoted.
            URI uri = withScheme.contains("%")
                    ? new URI(withScheme)
                    : new URI(url.getProtocol(), url.getAuthority(), url.getPath(), url.getQuery(), url.getRef());
            if (uri.getHost() == null || !uri.getHost().contains(".")) {
                throw new IllegalArgumentException("expected a web address as https://exemple.fr, was " + cell);
            }
            return uri.toASCIIString();
        } catch (java.net.MalformedURLException | URISyntaxException e) {
            throw new IllegalArgumentException("expected a web address as https://exemple.fr, was " + cell, e);
        }
    }
}
