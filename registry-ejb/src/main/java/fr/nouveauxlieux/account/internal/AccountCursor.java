package fr.nouveauxlieux.account.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of accounts ends: the instant of creation and the key of its last row. */
record AccountCursor(Instant created, long key) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** @throws IllegalArgumentException if the text is not one that {@link #text()} gave */
    static AccountCursor of(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected the key that a page ended with");
        }
        return new AccountCursor(
                Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS), Long.parseLong(parts.group(2)));
    }

    String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, created) + "-" + key;
    }
}
