package fr.nouveauxlieux.instruction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How near the day is on which silence becomes a refusal. */
public enum ImplicitAlert {
    NONE,
    /** Fifteen days are left, or less. */
    NEAR,
    /** Five days are left, or less. */
    PRESSING,
    /** Silence has become a refusal. */
    PASSED;

    /** The most days left of {@link #NEAR}. */
    public static final int NEAR_DAYS = 15;

    /** The most days left of {@link #PRESSING}. */
    public static final int PRESSING_DAYS = 5;

    /** @param date on which silence becomes a refusal */
    public static ImplicitAlert of(LocalDate date, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, date);
        if (left <= 0) {
            return PASSED;
        }
        if (left <= PRESSING_DAYS) {
            return PRESSING;
        }
        return left <= NEAR_DAYS ? NEAR : NONE;
    }
}
