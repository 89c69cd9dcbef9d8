package fr.nouveauxlieux.place;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an ordinary week looks like: for each day, open at some hours, closed, or not known. */
public record WeekSchedule(Map<DayOfWeek, Day> days) {

    public enum State {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    /**
     * A span of a day, in minutes from its midnight. A span that runs into the next day ends after 1,440.
     *
     * @param openEnded whether the end is only the earliest one
     */
    public record Span(int from, int to, boolean openEnded) {

        public Span {
            if (from < 0 || to <= from || to > 48 * 60) {
                throw new IllegalArgumentException("expected 0 <= from < to <= 2880 minutes, was " + from + ", " + to);
            }
        }
    }

    /** @param spans in the order of the day; empty unless the day is {@link State#OPEN} */
    public record Day(State state, List<Span> spans) {

        static final Day CLOSED = new Day(State.CLOSED, List.of());
        static final Day UNKNOWN = new Day(State.UNKNOWN, List.of());

        public Day {
            spans = List.copyOf(spans);
            if ((state == State.OPEN) == spans.isEmpty()) {
                throw new IllegalArgumentException("a day has hours if, and only if, it is open");
            }
        }
    }

    public WeekSchedule {
        days = java.util.Collections.unmodifiableMap(new EnumMap<>(days));
        if (days.size() != 7) {
            throw new IllegalArgumentException("expected seven days, had " + days.keySet());
        }
    }

    public Day on(DayOfWeek day) {
        return days.get(day);
    }

    /** Whether some day's hours, or closing, are known. */
    public boolean isKnown() {
        return days.values().stream().anyMatch(day -> day.state() != State.UNKNOWN);
    }
}
