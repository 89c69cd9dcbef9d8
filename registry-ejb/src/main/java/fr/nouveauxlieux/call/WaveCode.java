package fr.nouveauxlieux.call;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a wave is known by in its call: {@code 2026-4}. */
public record WaveCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 30;

    /** In addresses, the page of the call's definition. */
    private static final String RESERVED = "definition";

    public WaveCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException(
                    "code: expected small letters, digits and hyphens, at most " + LONGEST + ", as 2026-4");
        }
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<WaveCode> find(String text) {
        return isOne(text) ? Optional.of(new WaveCode(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text != null
                && !text.equals(RESERVED)
                && text.length() <= LONGEST
                && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
