package fr.nouveauxlieux.portal.question;

import fr.nouveauxlieux.search.OpeningChoice;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of the parameter {@code open}: in what manner a place is wanted open, to the minute. */
public final class OpeningWords {

    public static final String NOW = "now";
    public static final String EVENING = "evening";
    public static final String UNKNOWN = "unknown";

    /** Those that are counted, in the order in which they are shown. */
    public static final List<String> COUNTED = List.of(NOW, EVENING, "saturday", UNKNOWN);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final String EXPECTED =
            "now, evening, a day of the week as saturday, unknown, a Paris time as 2026-11-28T10:00, or an instant as"
                    + " 2026-11-28T09:00:00Z, between " + FIRST_YEAR + " and " + LAST_YEAR;

    private OpeningWords() {}

    /**
     * @param now what {@code now} and {@code evening} are told from
     * @throws IllegalArgumentException saying what was expected
     */
    static OpeningChoice read(String text, Instant now) {
        return switch (text) {
            case NOW -> new OpeningChoice.At(now);
            case EVENING -> new OpeningChoice.EveningOf(now);
            case UNKNOWN -> new OpeningChoice.Unknown();
            default ->
                findDay(text)
                        .<OpeningChoice>map(OpeningChoice.On::new)
                        // An offset's plus that was not escaped in the address reaches us as a space.
                        .orElseGet(() -> new OpeningChoice.At(readInstant(text.replace(' ', '+'))));
        };
    }

    /** The minute of the clock. */
    static Instant minuteOf(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** A choice as it is asked; the instant where it is a moment. */
    static String write(OpeningChoice choice) {
        if (choice instanceof OpeningChoice.At at) {
            return at.instant().toString();
        }
        if (choice instanceof OpeningChoice.On on) {
            return of(on.day());
        }
        return choice instanceof OpeningChoice.EveningOf ? EVENING : UNKNOWN;
    }

    /** Open on this day of each week. */
    public static String of(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<DayOfWeek> findDay(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> of(day).equals(text))
                .findFirst();
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
