package fr.nouveauxlieux.search;

import java.util.List;

/**
 * The minutes of an ordinary week during which a place is open, in its own local time. Minute 0 is Monday 00:00,
 * minute 10,079 Sunday 23:59. An interval that runs past Sunday's midnight is split in two.
 */
public record WeeklyOpening(List<Interval> intervals) {

    public static final int MINUTES_OF_WEEK = 7 * 24 * 60;

    public WeeklyOpening {
        intervals = List.copyOf(intervals);
    }

    /**
     * @param from first minute open
     * @param to first minute closed again, greater than {@code from}, at most {@link #MINUTES_OF_WEEK}
     */
    public record Interval(int from, int to) {

        public Interval {
            if (from < 0 || to > MINUTES_OF_WEEK || from >= to) {
                throw new IllegalArgumentException(
                        "expected 0 <= from < to <= " + MINUTES_OF_WEEK + ", was from " + from + ", to " + to);
            }
        }
    }

    public boolean isOpenAt(int minuteOfWeek) {
        return intervals.stream().anyMatch(i -> i.from() <= minuteOfWeek && minuteOfWeek < i.to());
    }
}
