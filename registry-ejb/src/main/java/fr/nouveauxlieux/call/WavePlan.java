package fr.nouveauxlieux.call;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.territory.LocalTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an administrator decides of a wave.
 *
 * @param deadline as announced
 * @param grace how long after the deadline dossiers are still taken: whole minutes, three days at most
 * @param instructedBy the day by which instruction ends: not before the day of the deadline
 * @param committeeOn the day on which the committee sits: not before instruction ends, nor the deadline
 * @param decisionsBy not before the committee, nor what comes before it
 * @param reminders the days on which writers of drafts are reminded beside the usual ones, in their order: while the wave
 *     is open, not on its last day, at most ten
 */
public record WavePlan(
        Bilingual title,
        Instant opensAt,
        Instant deadline,
        Duration grace,
        Optional<LocalDate> instructedBy,
        Optional<LocalDate> committeeOn,
        Optional<LocalDate> decisionsBy,
        List<LocalDate> reminders) {

    public static final Duration LONGEST_GRACE = Duration.ofDays(3);

    public static final int MOST_REMINDERS = 10;

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
        requireFrom(lastDay, instructedBy, "instructedBy: expected a day not before the deadline");
        LocalDate instructed = instructedBy.orElse(lastDay);
        requireFrom(instructed, committeeOn, "committeeOn: expected a day not before instruction ends");
        LocalDate judged = committeeOn.orElse(instructed);
        requireFrom(judged, decisionsBy, "decisionsBy: expected a day not before the committee");
        reminders = reminders.stream().distinct().sorted().toList();
        LocalDate firstDay = opensAt.atZone(PARIS).toLocalDate();
        require(
                reminders.size() <= MOST_REMINDERS
                        && reminders.stream().allMatch(day -> !day.isBefore(firstDay) && day.isBefore(lastDay)),
                "reminders: expected at most " + MOST_REMINDERS + " days before the last one of the wave");
    }

    /** Without an end of instruction, and without reminders of its own. */
    public WavePlan(
            Bilingual title,
            Instant opensAt,
            Instant deadline,
            Duration grace,
            Optional<LocalDate> committeeOn,
            Optional<LocalDate> decisionsBy) {
        this(title, opensAt, deadline, grace, Optional.empty(), committeeOn, decisionsBy, List.of());
    }

    private static void requireFrom(LocalDate earliest, Optional<LocalDate> day, String message) {
        require(day.filter(one -> one.isBefore(earliest)).isEmpty(), message);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
