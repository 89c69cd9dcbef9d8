package fr.nouveauxlieux.place.ingest.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opening hours in OSM's grammar from one column a day, whose cells read {@code 09:00 - 12:00 / 13:30 - 17:00}.
 *
 * <p>An empty cell is a day off, as soon as another day of the row has hours; a row without any hours does not say
 * them. A day that has no column at all is unknown, which is not the same as closed. A day whose cell cannot be
 * understood is unknown too, and its cell is rejected.
 *
 * @param columnByDay column by day, {@code Mo} to {@code Su}
 */
record WeeklyHoursRule(Map<String, String> columnByDay) implements CellRule {

    static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private static final String OFF = "off";
    private static final String UNKNOWN = "unknown";
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})\\s*[:hH]\\s*(\\d{2})?\\s*-\\s*(\\d{1,2})\\s*[:hH]\\s*(\\d{2})?");

    @Override
    public Set<String> columns() {
        return new LinkedHashSet<>(columnByDay.values());
    }

    @Override
    public Optional<Object> extract(Cells cells, List<CellRejection> rejections) {
        if (columnByDay.values().stream().noneMatch(column -> cells.find(column).isPresent())) {
            return Optional.empty();
        }
        Map<String, String> hoursByDay = new LinkedHashMap<>();
        for (String day : DAYS) {
            hoursByDay.put(day, hoursOf(day, cells, rejections));
        }
        if (hoursByDay.values().stream().allMatch(hours -> hours.equals(OFF) || hours.equals(UNKNOWN))) {
            return Optional.empty();
        }
        return Optional.of(join(hoursByDay));
    }

    private String hoursOf(String day, Cells cells, List<CellRejection> rejections) {
        String column = columnByDay.get(day);
        if (column == null) {
            return UNKNOWN;
        }
        Optional<String> cell = cells.find(column);
        if (cell.isEmpty()) {
            return OFF;
        }
        try {
            return readSpans(cell.get());
        } catch (IllegalArgumentException e) {
            rejections.add(new CellRejection(column, cell.get(), e.getMessage()));
            return UNKNOWN;
        }
    }

    /** Spans that overlap are joined; empty ones, {@code 00:00 - 00:00}, are what a form leaves of a blank. */
    private static String readSpans(String cell) {
        TreeMap<String, String> spans = new TreeMap<>();
        for (String part : cell.split("/", -1)) {
            Matcher matcher = SPAN.matcher(part.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("expected hours as 09:00 - 12:00 / 13:30 - 17:00, was " + cell);
            }
            String start = time(matcher.group(1), matcher.group(2), cell);
            String end = time(matcher.group(3), matcher.group(4), cell);
            if (start.compareTo(end) > 0) {
                throw new IllegalArgumentException("expected an end after " + start + ", was " + cell);
            }
            if (!start.equals(end)) {
                spans.merge(start, end, WeeklyHoursRule::later);
            }
        }
        return spans.isEmpty() ? OFF : joinOverlaps(spans);
    }

    private static String joinOverlaps(TreeMap<String, String> spans) {
        List<String> joined = new ArrayList<>();
        String from = spans.firstKey();
        String to = spans.get(from);
        for (Map.Entry<String, String> span : spans.entrySet()) {
            if (span.getKey().compareTo(to) > 0) {
                joined.add(from + "-" + to);
                from = span.getKey();
                to = span.getValue();
            } else {
                to = later(to, span.getValue());
            }
        }
        joined.add(from + "-" + to);
        return String.join(",", joined);
    }

    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String time(String hour, String minute, String cell) {
        String time = (hour.length() == 1 ? "0" + hour : hour) + ":" + (minute == null ? "00" : minute);
        if (time.compareTo("24:00") > 0 || time.charAt(3) > '5') {
            throw new IllegalArgumentException("expected times between 00:00 and 24:00, was " + cell);
        }
        return time;
    }

    /** Runs of days that have the same hours are said once, as {@code Mo-Fr 09:00-12:00}. */
    private static String join(Map<String, String> hoursByDay) {
        List<String> rules = new ArrayList<>();
        int first = 0;
        while (first < DAYS.size()) {
            String hours = hoursByDay.get(DAYS.get(first));
            int last = first;
            while (last + 1 < DAYS.size() && hoursByDay.get(DAYS.get(last + 1)).equals(hours)) {
                last++;
            }
            String days = first == last ? DAYS.get(first) : DAYS.get(first) + "-" + DAYS.get(last);
            rules.add(days + " " + hours);
            first = last + 1;
        }
        return String.join("; ", rules);
    }
}
