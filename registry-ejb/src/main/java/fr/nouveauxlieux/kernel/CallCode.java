package fr.nouveauxlieux.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a call is known by, in addresses too: {@code fabriques-de-territoire}. */
public record CallCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    public CallCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("expected the code of a call, as fabriques-de-territoire, was " + value);
        }
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<CallCode> find(String text) {
        return isOne(text) ? Optional.of(new CallCode(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text != null && text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
