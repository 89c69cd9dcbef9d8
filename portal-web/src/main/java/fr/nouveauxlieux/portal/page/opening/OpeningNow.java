package fr.nouveauxlieux.portal.page.opening;

import fr.nouveauxlieux.place.WeekSchedule;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Optional;

/**
 * Whether a place is open at a moment, and when that changes.
 *
 * @param changes the moment, on the place's own clock, when it closes if it is open and opens if it is closed; empty
 *     where that never comes, or cannot be told
 */
public record OpeningNow(WeekSchedule.State state, Optional<LocalDateTime> changes) {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    /** @param moment on the place's own clock */
    public static OpeningNow at(Optional<WeekSchedule> week, LocalDateTime moment) {
        if (week.isEmpty()) {
            return new OpeningNow(WeekSchedule.State.UNKNOWN, Optional.empty());
        }
        BitSet open = minutesOf(week.get());
        int minute = (moment.getDayOfWeek().getValue() - 1) * DAY + moment.getHour() * 60 + moment.getMinute();
        WeekSchedule.State today = week.get().on(moment.getDayOfWeek()).state();
        if (open.get(minute)) {
            return new OpeningNow(WeekSchedule.State.OPEN, next(open, week.get(), minute, false, moment));
        }
        return today == WeekSchedule.State.UNKNOWN
                ? new OpeningNow(WeekSchedule.State.UNKNOWN, Optional.empty())
                : new OpeningNow(WeekSchedule.State.CLOSED, next(open, week.get(), minute, true, moment));
    }

    private static BitSet minutesOf(WeekSchedule week) {
        BitSet open = new BitSet(WEEK);
        for (DayOfWeek day : DayOfWeek.values()) {
            int midnight = (day.getValue() - 1) * DAY;
            for (WeekSchedule.Span span : week.on(day).spans()) {
                for (int minute = span.from(); minute < span.to(); minute++) {
                    open.set((midnight + minute) % WEEK);
                }
            }
        }
        return open;
    }

    /** The first minute from now on that is open, or closed, as wanted; empty where an unknown day comes before. */
    private static Optional<LocalDateTime> next(
            BitSet open, WeekSchedule week, int from, boolean wanted, LocalDateTime moment) {
        for (int after = 1; after < WEEK; after++) {
            int minute = (from + after) % WEEK;
            if (open.get(minute) == wanted) {
                return Optional.of(moment.withSecond(0).withNano(0).plusMinutes(after));
            }
            if (wanted && week.on(DayOfWeek.of(minute / DAY + 1)).state() == WeekSchedule.State.UNKNOWN) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
