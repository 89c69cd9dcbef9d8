package fr.nouveauxlieux.limit;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something may be tried. All of it may come at once; it is then given back evenly.
 *
 * @param times at least 1
 * @param within the time after which all of it is given back
 */
public record Allowance(int times, Duration within) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,6})/(P[0-9DTHMS.]+)");

    public Allowance {
        Objects.requireNonNull(within, "within");
        if (times < 1 || within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("expected at least one try in some time, was " + times + "/" + within);
        }
    }

    /** @throws IllegalArgumentException unless the text is as {@code 20/PT15M}, twenty times in fifteen minutes */
    public static Allowance parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            throw unreadable(text, null);
        }
        try {
            return new Allowance(Integer.parseInt(matcher.group(1)), Duration.parse(matcher.group(2)));
        } catch (DateTimeParseException e) {
            throw unreadable(text, e);
        }
    }

    /** After how long one try is given back. */
    public Duration interval() {
        return within.dividedBy(times);
    }

    /** How far ahead of its even pace someone may be who tries once more. */
    public Duration lead() {
        return within.minus(interval());
    }

    private static IllegalArgumentException unreadable(String text, Exception cause) {
        return new IllegalArgumentException(
                "expected tries and a duration as 20/PT15M, twenty in fifteen minutes, was " + text, cause);
    }
}
