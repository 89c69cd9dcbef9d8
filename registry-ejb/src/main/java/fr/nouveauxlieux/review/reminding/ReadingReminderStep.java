package fr.nouveauxlieux.review.reminding;

import fr.nouveauxlieux.dossier.ImplicitRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** When readers are reminded of the day by which their reviews are awaited: before it, on it and after it, at nine in Paris. */
public enum ReadingReminderStep {
    SEVEN_DAYS_BEFORE(-7),
    TWO_DAYS_BEFORE(-2),
    ON_THE_DAY(0),
    TWO_DAYS_AFTER(2),
    SEVEN_DAYS_AFTER(7);

    /** A server that was stopped for longer reminds of nothing so old. */
    static final int STALE_DAYS = 7;

    private static final int MORNING = 9;

    private final int days;

    ReadingReminderStep(int days) {
        this.days = days;
    }

    /** How far the due day may be from today for anything to be sent. */
    static int mostDaysBefore() {
        return -SEVEN_DAYS_BEFORE.days;
    }

    /** See {@link #mostDaysBefore}. */
    static int mostDaysAfter() {
        return SEVEN_DAYS_AFTER.days + STALE_DAYS;
    }

    /** The one whose moment came last, so that a server that was stopped for a while sends that one alone. */
    public static Optional<ReadingReminderStep> findDue(LocalDate due, Instant now) {
        return Arrays.stream(values())
                .filter(step -> !now.isBefore(step.momentOf(due)))
                .reduce((earlier, later) -> later)
                .filter(step -> now.isBefore(step.day(due)
                        .plusDays(STALE_DAYS)
                        .atTime(MORNING, 0)
                        .atZone(ImplicitRefusal.ZONE)
                        .toInstant()));
    }

    public Instant momentOf(LocalDate due) {
        return day(due).atTime(MORNING, 0).atZone(ImplicitRefusal.ZONE).toInstant();
    }

    /** Whether the day by which reviews are awaited has passed. */
    public boolean isLate() {
        return days > 0;
    }

    private LocalDate day(LocalDate due) {
        return due.plusDays(days);
    }
}
