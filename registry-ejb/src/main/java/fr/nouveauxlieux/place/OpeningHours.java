package fr.nouveauxlieux.place;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.Util;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Opening hours in OSM's {@code opening_hours} grammar, as {@code Mo-Fr 09:00-12:00,14:00-17:00}. Parsing costs more
 * than all the rest of a row, and thousands of places share the same hours: what was parsed last is remembered.
 */
public record OpeningHours(String text) {

    private static final int REMEMBERED = 2_000;
    private static final RecentlyUsed<String, String> CANONICAL =
            new RecentlyUsed<>(REMEMBERED, text -> Util.rulesToOpeningHoursString(parseRules(text)));
    private static final RecentlyUsed<String, WeekSchedule> WEEKS =
            new RecentlyUsed<>(REMEMBERED, text -> WeekReader.read(parseRules(text)));

    public OpeningHours {
        CANONICAL.get(text);
    }

    /** @throws IllegalArgumentException if the text is not of the grammar */
    public static OpeningHours parse(String text) {
        return new OpeningHours(CANONICAL.get(text));
    }

    /** The ordinary week that they tell, without holidays and exceptional dates. */
    public WeekSchedule week() {
        return WEEKS.get(text);
    }

    private static List<Rule> parseRules(String text) {
        try {
            return new OpeningHoursParser(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).rules(false);
        } catch (OpeningHoursParseException e) {
            throw new IllegalArgumentException(
                    "expected opening hours as Mo-Fr 09:00-12:00,14:00-17:00, was " + text, e);
        }
    }
}
