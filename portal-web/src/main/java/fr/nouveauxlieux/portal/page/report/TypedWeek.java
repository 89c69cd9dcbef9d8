package fr.nouveauxlieux.portal.page.report;

import fr.nouveauxlieux.place.WeekSchedule;
import fr.nouveauxlieux.place.WeekSchedule.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Opening hours as people type them, a line for each day: {@code 9h-12h30, 14h-18h}, {@code fermé}, or nothing where they
 * are not known; and OSM's grammar, which the registry keeps.
 */
final class TypedWeek {

    private static final int DAY = 24 * 60;
    private static final int HOUR = 60;
    private static final Pattern CLOSED = Pattern.compile("ferm[eé]e?|closed|off");
    private static final Pattern BETWEEN_SPANS = Pattern.compile("\\s*(?:[,;/]|\\bet\\b|\\band\\b)\\s*");
    private static final String TIME = "(\\d{1,2})\\s*(?:[h:]\\s*(\\d{2})?)?";
    private static final Pattern SPAN = Pattern.compile(TIME + "\\s*(?:-|–|—|à|to)\\s*" + TIME);
    private static final Pattern OPEN_ENDED = Pattern.compile(TIME + "\\s*\\+");
    private static final List<String> NAMES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private TypedWeek() {}

    /** A day as it is to be typed; empty where its hours are not known. */
    static String write(WeekSchedule.Day day, String closed) {
        return switch (day.state()) {
            case OPEN -> day.spans().stream().map(TypedWeek::write).collect(Collectors.joining(", "));
            case CLOSED -> closed;
            case UNKNOWN -> "";
        };
    }

    private static String write(Span span) {
        return span.openEnded() ? time(span.from()) + "+" : time(span.from()) + "-" + time(span.to());
    }

    private static String time(int minute) {
        int ofDay = minute > DAY ? minute - DAY : minute;
        return String.format(Locale.ROOT, "%02d:%02d", ofDay / HOUR, ofDay % HOUR);
    }

    /**
     * A day as the grammar has it, without the day's name: {@code 09:00-12:30,14:00-18:00}, {@code off}, or
     * {@code unknown} where nothing was typed.
     *
     * @return empty where it cannot be understood
     */
    static Optional<String> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of("unknown");
        }
        if (CLOSED.matcher(text).matches()) {
            return Optional.of("off");
        }
        List<String> spans = new ArrayList<>();
        for (String part : BETWEEN_SPANS.split(text)) {
            Optional<String> span = readSpan(part);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return Optional.of(String.join(",", spans));
    }

    private static Optional<String> readSpan(String part) {
        Matcher span = SPAN.matcher(part);
        if (span.matches()) {
            Optional<String> from = readTime(span.group(1), span.group(2), DAY - 1);
            Optional<String> to = readTime(span.group(3), span.group(4), DAY);
            return from.isEmpty() || to.isEmpty() || from.equals(to)
                    ? Optional.empty()
                    : Optional.of(from.get() + "-" + to.get());
        }
        Matcher openEnded = OPEN_ENDED.matcher(part);
        return openEnded.matches()
                ? readTime(openEnded.group(1), openEnded.group(2), DAY - 1).map(from -> from + "+")
                : Optional.empty();
    }

    private static Optional<String> readTime(String hours, String minutes, int latest) {
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        int time = Integer.parseInt(hours) * HOUR + minute;
        return minute < HOUR && time <= latest
                ? Optional.of(String.format(Locale.ROOT, "%02d:%02d", time / HOUR, time % HOUR))
                : Optional.empty();
    }

    /** A week in the grammar; days that follow each other and have the same hours stand together. */
    static String toGrammar(Map<DayOfWeek, String> days) {
        List<String> rules = new ArrayList<>();
        int first = 0;
        while (first < NAMES.size()) {
            String hours = days.get(DayOfWeek.of(first + 1));
            int last = first;
            while (last + 1 < NAMES.size() && hours.equals(days.get(DayOfWeek.of(last + 2)))) {
                last++;
            }
            String span = first == last ? NAMES.get(first) : NAMES.get(first) + "-" + NAMES.get(last);
            rules.add(span + " " + hours);
            first = last + 1;
        }
        return String.join("; ", rules);
    }
}
