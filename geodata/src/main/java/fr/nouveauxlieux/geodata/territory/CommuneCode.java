package fr.nouveauxlieux.geodata.territory;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The INSEE code of a commune (or of a municipal arrondissement): five characters, digits but for Corsica's
 * {@code 2A} and {@code 2B}; overseas codes begin with {@code 97} or {@code 98}. Not a postal code.
 */
public record CommuneCode(String value) implements Comparable<CommuneCode> {

    private static final Pattern SHAPE = Pattern.compile("(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB])\\d{3}|9[78]\\d{3}");

    public CommuneCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "expected an INSEE commune code of five characters, as 59350, 2A004 or 97411, was " + value);
        }
    }

    public static Optional<CommuneCode> find(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new CommuneCode(text)) : Optional.empty();
    }

    /** Code of the département: two characters, three overseas. */
    public String departement() {
        return value.startsWith("97") || value.startsWith("98") ? value.substring(0, 3) : value.substring(0, 2);
    }

    @Override
    public int compareTo(CommuneCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
