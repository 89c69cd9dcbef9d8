package fr.nouveauxlieux.portal.page.opening;

import fr.nouveauxlieux.place.WeekSchedule;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An ordinary week from Monday to Sunday, one row a day. */
public final class WeekTable {

    private static final int DAY = 24 * 60;

    private WeekTable() {}

    /**
     * @param name of the day, with a capital
     * @param hours as "9 h – 12 h, 14 h – 18 h", "Fermé", "24 h sur 24" or "Horaires inconnus"
     * @param state open, closed or unknown
     * @param today whether this is the day of today
     */
    public record Row(String name, String hours, String state, boolean today) {}

    public static List<Row> of(WeekSchedule week, DayOfWeek today, Texts texts) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> row(day, week.on(day), day == today, texts))
                .toList();
    }

    private static Row row(DayOfWeek day, WeekSchedule.Day hours, boolean today, Texts texts) {
        String name = new OpeningTexts(texts).day(day);
        return new Row(
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                say(hours, texts),
                hours.state().name().toLowerCase(Locale.ROOT),
                today);
    }

    private static String say(WeekSchedule.Day hours, Texts texts) {
        return switch (hours.state()) {
            case OPEN -> hours.spans().stream().map(span -> say(span, texts)).collect(Collectors.joining(", "));
            case CLOSED -> texts.get("opening.closed");
            case UNKNOWN -> texts.get("opening.unknown");
        };
    }

    private static String say(WeekSchedule.Span span, Texts texts) {
        if (span.from() == 0 && span.to() == DAY) {
            return texts.get("opening.all-day");
        }
        return span.openEnded()
                ? texts.format("opening.from", time(span.from(), texts))
                : texts.format("opening.interval", time(span.from(), texts), time(span.to(), texts));
    }

    private static String time(int minute, Texts texts) {
        return minute == DAY ? texts.get("opening.midnight") : texts.time(LocalTime.of(minute / 60 % 24, minute % 60));
    }
}
