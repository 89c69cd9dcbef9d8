package fr.nouveauxlieux.award.decision.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The public holidays of France (article L3133-1 of the labour code), without those of one territory alone. */
public final class PublicHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    private PublicHolidays() {}

    public static Set<LocalDate> of(int year) {
        LocalDate easter = easterOf(year);
        Set<LocalDate> days =
                FIXED.stream().map(day -> day.atYear(year)).collect(Collectors.toCollection(HashSet::new));
        days.addAll(List.of(easter.plusDays(EASTER_MONDAY), easter.plusDays(ASCENSION), easter.plusDays(WHIT_MONDAY)));
        return days;
    }

    /** Easter Sunday, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easterOf(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
