package fr.nouveauxlieux.place;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import fr.nouveauxlieux.place.WeekSchedule.Day;
import fr.nouveauxlieux.place.WeekSchedule.Span;
import fr.nouveauxlieux.place.WeekSchedule.State;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws the ordinary week from rules of the {@code opening_hours} grammar. Rules for holidays, dates, weeks, years or
 * the nth day of a month say nothing of it. As the grammar has it, a later rule replaces what an earlier one said of
 * the same days, an additional one ({@code ,}) completes it, a fallback ({@code ||}) speaks for days of which nothing
 * was said; a day that no rule speaks of is closed. Hours told by the sun are not known to the minute: unknown.
 */
final class WeekReader {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);

    private WeekReader() {}

    static WeekSchedule read(List<Rule> rules) {
        WeekReader reader = new WeekReader();
        List<Rule> ordinary =
                rules.stream().filter(WeekReader::isOfOrdinaryWeek).toList();
        ordinary.forEach(reader::apply);
        Day rest = ordinary.isEmpty() ? Day.UNKNOWN : Day.CLOSED;
        for (DayOfWeek day : DayOfWeek.values()) {
            reader.days.putIfAbsent(day, rest);
        }
        return new WeekSchedule(reader.days);
    }

    private static boolean isOfOrdinaryWeek(Rule rule) {
        boolean onlyHolidays = isPresent(rule.getHolidays()) && !isPresent(rule.getDays());
        return !onlyHolidays
                && !isPresent(rule.getDates())
                && !isPresent(rule.getWeeks())
                && !isPresent(rule.getYears())
                && (rule.getDays() == null || rule.getDays().stream().noneMatch(d -> isPresent(d.getNths())));
    }

    private static boolean isPresent(Collection<?> selectors) {
        return selectors != null && !selectors.isEmpty();
    }

    private void apply(Rule rule) {
        Day told = dayTold(rule);
        for (DayOfWeek day : daysOf(rule)) {
            if (rule.isFallBack()) {
                days.putIfAbsent(day, told);
            } else if (rule.isAdditive() && days.containsKey(day)) {
                days.merge(day, told, WeekReader::complete);
            } else {
                days.put(day, told);
            }
        }
    }

    private static Day dayTold(Rule rule) {
        Modifier modifier =
                rule.getModifier() == null ? null : rule.getModifier().getModifier();
        if (modifier == Modifier.OFF || modifier == Modifier.CLOSED) {
            return Day.CLOSED;
        }
        if (modifier == Modifier.UNKNOWN) {
            return Day.UNKNOWN;
        }
        if (!isPresent(rule.getTimes())) {
            return saysOpen(rule, modifier)
                    ? new Day(State.OPEN, List.of(new Span(0, MINUTES_OF_DAY, false)))
                    : Day.UNKNOWN;
        }
        if (rule.getTimes().stream().anyMatch(WeekReader::isToldByTheSun)) {
            return Day.UNKNOWN;
        }
        return new Day(State.OPEN, spansOf(rule.getTimes()));
    }

    /** A rule of a mere comment, as {@code "sur rendez-vous"}, does not say that the place is open. */
    private static boolean saysOpen(Rule rule, Modifier modifier) {
        boolean isMereComment = rule.getModifier() != null
                && modifier == null
                && rule.getModifier().getComment() != null;
        return rule.isTwentyfourseven() || !isMereComment;
    }

    private static boolean isToldByTheSun(TimeSpan time) {
        return time.getStartEvent() != null || time.getEndEvent() != null;
    }

    private static List<Span> spansOf(List<TimeSpan> times) {
        return times.stream()
                .map(WeekReader::spanOf)
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
    }

    /** An end before its start is of the next day; a start without an end is open-ended for an hour at least. */
    private static Span spanOf(TimeSpan time) {
        int from = time.getStart();
        if (time.getEnd() == TimeSpan.UNDEFINED_TIME) {
            return new Span(from, from + 60, true);
        }
        int to = time.getEnd() <= from ? time.getEnd() + MINUTES_OF_DAY : time.getEnd();
        return new Span(from, to, time.isOpenEnded());
    }

    private static Day complete(Day earlier, Day added) {
        if (earlier.state() != State.OPEN || added.state() != State.OPEN) {
            return added;
        }
        List<Span> spans = new ArrayList<>(earlier.spans());
        spans.addAll(added.spans());
        spans.sort(Comparator.comparingInt(Span::from));
        return new Day(State.OPEN, spans);
    }

    private static Set<DayOfWeek> daysOf(Rule rule) {
        if (!isPresent(rule.getDays())) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (WeekDayRange range : rule.getDays()) {
            DayOfWeek day = DayOfWeek.of(range.getStartDay().ordinal() + 1);
            DayOfWeek last = range.getEndDay() == null
                    ? day
                    : DayOfWeek.of(range.getEndDay().ordinal() + 1);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }
}
