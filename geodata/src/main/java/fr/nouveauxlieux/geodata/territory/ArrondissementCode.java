package fr.nouveauxlieux.geodata.territory;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The INSEE code of an arrondissement of a département: that of the département and one digit, as {@code 595} or {@code
 * 9743}. Not a municipal arrondissement, which has the code of a commune.
 */
public record ArrondissementCode(String value) implements Comparable<ArrondissementCode> {

    private static final Pattern SHAPE = Pattern.compile("(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB])\\d|97\\d{2}");

    public ArrondissementCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "expected the INSEE code of an arrondissement, as 595, 2A1 or 9743, was " + value);
        }
    }

    public static Optional<ArrondissementCode> find(String text) {
        return text != null && SHAPE.matcher(text).matches()
                ? Optional.of(new ArrondissementCode(text))
                : Optional.empty();
    }

    /** Code of the département: two characters, three overseas. */
    public String departement() {
        return value.substring(0, value.length() - 1);
    }

    @Override
    public int compareTo(ArrondissementCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
