package fr.nouveauxlieux.geodata.territory;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A French postal code: text of five digits, leading zero kept. Corsica's begin with {@code 20}, overseas ones
 * with {@code 97} or {@code 98}. It does not always tell the département (some post offices serve a neighbour).
 */
public record PostalCode(String value) implements Comparable<PostalCode> {

    private static final Pattern SHAPE = Pattern.compile("(?:0[1-9]|[1-8]\\d|9[0-5]|9[78])\\d{3}");

    public PostalCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "expected a postal code of five digits, as 05300 or 97400, was " + value);
        }
    }

    public static Optional<PostalCode> find(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new PostalCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(PostalCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
