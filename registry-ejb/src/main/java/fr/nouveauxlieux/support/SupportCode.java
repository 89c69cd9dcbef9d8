package fr.nouveauxlieux.support;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a scheme is known by, in addresses too: {@code micro-folies}. */
public record SupportCode(String value) {

    /** In characters. */
    public static final int LONGEST = 60;

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public SupportCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("expected the code of a scheme, as micro-folies, was " + value);
        }
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<SupportCode> find(String text) {
        return isOne(text) ? Optional.of(new SupportCode(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text != null && text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
