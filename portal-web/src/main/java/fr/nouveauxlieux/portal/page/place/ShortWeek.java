package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.portal.page.opening.WeekTable;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A week in few lines: days in a row that have the same hours stand together. */
public final class ShortWeek {

    private ShortWeek() {}

    /**
     * @param days as "Lundi à vendredi"
     * @param hours as "9 h – 18 h"
     */
    public record Line(String days, String hours) {}

    /** @param week from Monday to Sunday */
    static List<Line> of(List<WeekTable.Row> week, Texts texts) {
        List<Line> lines = new ArrayList<>();
        int first = 0;
        for (int day = 1; day <= week.size(); day++) {
            if (day == week.size()
                    || !week.get(day).hours().equals(week.get(first).hours())) {
                lines.add(new Line(
                        days(week.get(first), week.get(day - 1), texts),
                        week.get(first).hours()));
                first = day;
            }
        }
        return lines;
    }

    private static String days(WeekTable.Row first, WeekTable.Row last, Texts texts) {
        return first.equals(last)
                ? first.name()
                : texts.format(
                        "sheet.days",
                        first.name(),
                        texts.language() == Language.FRENCH ? last.name().toLowerCase(Locale.FRENCH) : last.name());
    }
}
