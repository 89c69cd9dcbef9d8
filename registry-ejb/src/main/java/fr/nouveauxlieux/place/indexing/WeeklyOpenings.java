package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.place.WeekSchedule;
import fr.nouveauxlieux.place.WeekSchedule.Span;
import fr.nouveauxlieux.search.WeeklyOpening;
import fr.nouveauxlieux.search.WeeklyOpening.Interval;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An ordinary week as the index counts its minutes. */
final class WeeklyOpenings {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private WeeklyOpenings() {}

    /** Empty where nothing is known of any day. */
    static Optional<WeeklyOpening> of(WeekSchedule week) {
        if (!week.isKnown()) {
            return Optional.empty();
        }
        List<Interval> intervals = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            int midnight = day.ordinal() * MINUTES_OF_DAY;
            week.on(day).spans().forEach(span -> add(intervals, midnight, span));
        }
        return Optional.of(new WeeklyOpening(intervals));
    }

    /** A span that runs past Sunday's midnight goes on at Monday's. */
    private static void add(List<Interval> intervals, int midnight, Span span) {
        int from = midnight + span.from();
        int to = midnight + span.to();
        if (to <= WeeklyOpening.MINUTES_OF_WEEK) {
            intervals.add(new Interval(from, to));
            return;
        }
        if (from < WeeklyOpening.MINUTES_OF_WEEK) {
            intervals.add(new Interval(from, WeeklyOpening.MINUTES_OF_WEEK));
        }
        intervals.add(
                new Interval(Math.max(0, from - WeeklyOpening.MINUTES_OF_WEEK), to - WeeklyOpening.MINUTES_OF_WEEK));
    }
}
