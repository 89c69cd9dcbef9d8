package fr.nouveauxlieux.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of a list ends that goes from the latest to the oldest: when its last row was made, and which it was. */
public record PageKey(Instant made, long row) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** @throws IllegalArgumentException if the text is not one that {@link #text()} gave */
    public static PageKey of(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected the key that a page ended with");
        }
        return new PageKey(
                Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS), Long.parseLong(parts.group(2)));
    }

    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, made) + "-" + row;
    }
}
