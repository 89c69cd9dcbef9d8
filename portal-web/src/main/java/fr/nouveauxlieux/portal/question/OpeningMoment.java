package fr.nouveauxlieux.portal.question;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

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
        ZonedDateTime moment;
        try {
            moment = readParisTime(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(EXPECTED, e);
        }
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return moment.toInstant().truncatedTo(ChronoUnit.MINUTES);
    }

    private static ZonedDateTime readParisTime(String text) {
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime instant
                ? instant.atZoneSameInstant(PARIS)
                : LocalDateTime.from(read).atZone(PARIS);
    }
}
