package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.text.Texts;
import java.time.Duration;
import java.time.Instant;

/** How long until a moment, in words as large as they need to be: days and hours, hours and minutes, minutes. */
public final class TimeLeft {

    private TimeLeft() {}

    /** @param until after {@code now}; before, there are no minutes left */
    public static String write(Texts texts, Instant now, Instant until) {
        Duration left = Duration.between(now, until);
        if (left.isNegative()) {
            return texts.format("call.left.minutes", 0);
        }
        if (left.toDays() >= 2) {
            return texts.format("call.left.days", left.toDays(), left.toHoursPart());
        }
        return left.toHours() >= 1
                ? texts.format("call.left.hours", left.toHours(), left.toMinutesPart())
                : texts.format("call.left.minutes", left.toMinutes());
    }
}
