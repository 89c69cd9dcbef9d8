package fr.nouveauxlieux.dossier.reminding;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** How long before a deadline people are reminded of it. */
public enum ReminderStep {
    FOURTEEN_DAYS(Duration.ofDays(14)),
    SEVEN_DAYS(Duration.ofDays(7)),
    TWO_DAYS(Duration.ofDays(2)),
    SIX_HOURS(Duration.ofHours(6));

    /** With less left, a message would come too late to serve. */
    private static final Duration LEAST = Duration.ofHours(1);

    private final Duration before;

    ReminderStep(Duration before) {
        this.before = before;
    }

    /**
     * The one whose moment came last, so that a server that was stopped for a while sends that one alone; empty before
     * the first, and when the deadline is too near or past.
     */
    public static Optional<ReminderStep> findDue(Instant deadline, Instant now) {
        if (!isInTime(deadline, now)) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(step -> !now.isBefore(step.momentBefore(deadline)))
                .reduce((earlier, later) -> later);
    }

    /** Whether a message would still come early enough to serve. */
    static boolean isInTime(Instant deadline, Instant now) {
        return !now.isAfter(deadline.minus(LEAST));
    }

    public Instant momentBefore(Instant deadline) {
        return deadline.minus(before);
    }
}
