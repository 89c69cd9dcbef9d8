package fr.nouveauxlieux.call;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.territory.LocalTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What an administrator decides of a wave.
 *
 * @param deadline as announced
 * @param grace how long after the deadline dossiers are still taken: whole minutes, three days at most
 * @param committeeOn not before the day of the deadline
 * @param decisionsBy not before the committee
 */
public record WavePlan(
        Bilingual title,
        Instant opensAt,
        Instant deadline,
        Duration grace,
        Optional<LocalDate> committeeOn,
        Optional<LocalDate> decisionsBy) {

    public static final Duration LONGEST_GRACE = Duration.ofDays(3);

    private static final int LONGEST_TITLE = 200;
    private static final ZoneId PARIS = LocalTime.zoneOf("");

    /** @throws IllegalArgumentException beginning with the name of what is wrong: {@code deadline: …} */
    public WavePlan {
        Objects.requireNonNull(opensAt, "opensAt");
        Objects.requireNonNull(deadline, "deadline");
        require(
                title.french().length() <= LONGEST_TITLE && title.english().length() <= LONGEST_TITLE,
                "title: expected at most " + LONGEST_TITLE + " characters");
        require(deadline.isAfter(opensAt), "deadline: expected a moment after the wave opens");
        require(
                !grace.isNegative()
                        && grace.compareTo(LONGEST_GRACE) <= 0
                        && grace.equals(Duration.ofMinutes(grace.toMinutes())),
                "grace: expected whole minutes, " + LONGEST_GRACE.toMinutes() + " at most");
        LocalDate lastDay = deadline.atZone(PARIS).toLocalDate();
        require(
                committeeOn.filter(day -> day.isBefore(lastDay)).isEmpty(),
                "committeeOn: expected a day not before the deadline");
        LocalDate earliest = committeeOn.orElse(lastDay);
        require(
                decisionsBy.filter(day -> day.isBefore(earliest)).isEmpty(),
                "decisionsBy: expected a day not before the committee");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
