package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A moment on the clocks of the overseas territories. */
public final class OverseasClocks {

    private enum Clock {
        ANTILLES("America/Guadeloupe"),
        GUYANE("America/Cayenne"),
        REUNION("Indian/Reunion"),
        MAYOTTE("Indian/Mayotte"),
        MIQUELON("America/Miquelon"),
        CALEDONIE("Pacific/Noumea"),
        WALLIS("Pacific/Wallis"),
        POLYNESIE("Pacific/Tahiti");

        private final ZoneId zone;

        Clock(String zone) {
            this.zone = ZoneId.of(zone);
        }

        private String key() {
            return "call.clock." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param moment day and time, in words */
    public record Line(String territory, String moment) {}

    private OverseasClocks() {}

    public static List<Line> show(Texts texts, Instant moment) {
        return Arrays.stream(Clock.values())
                .map(clock -> new Line(texts.get(clock.key()), write(texts, moment.atZone(clock.zone))))
                .toList();
    }

    private static String write(Texts texts, ZonedDateTime there) {
        return texts.format(
                "entry.moment",
                texts.date(there.toLocalDate()),
                texts.time(there.toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
    }
}
