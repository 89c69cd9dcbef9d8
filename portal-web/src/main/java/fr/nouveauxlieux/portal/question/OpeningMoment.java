package fr.nouveauxlieux.portal.question;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When a place is wanted open, to the minute.
 *
 * @param instant the moment
 * @param now true where "now" was asked, whenever that is
 */
record OpeningMoment(Instant instant, boolean now) {

    private static final String NOW = "now";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final String EXPECTED =
            "now, a Paris time as 2026-11-28T10:00, or an instant as 2026-11-28T09:00:00Z," + " between " + FIRST_YEAR
                    + " and " + LAST_YEAR;

    /** @throws IllegalArgumentException saying what was expected */
    static OpeningMoment read(String text, Clock clock) {
        if (NOW.equals(text)) {
            return new OpeningMoment(clock.instant().truncatedTo(ChronoUnit.MINUTES), true);
        }
        // An offset's plus that was not escaped in the address reaches us as a space.
        return new OpeningMoment(readInstant(text.replace(' ', '+')), false);
    }

    String toText() {
        return now ? NOW : instant.toString();
    }

    private static Instant readInstant(String text) {
        Instant instant;
        try {
            instant = OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notAnInstant) {
            try {
                instant = LocalDateTime.parse(text).atZone(PARIS).toInstant();
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(EXPECTED, e);
            }
        }
        int year = instant.atZone(PARIS).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }
}
