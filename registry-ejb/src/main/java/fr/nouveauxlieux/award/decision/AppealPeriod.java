package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.award.decision.internal.PublicHolidays;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The two months in which a decision can be contested before the administrative court, from the day on which it was
 * opened (articles R421-1 and R421-5 of the code of administrative justice). Neither that day nor the one on which the
 * two months are over counts; where the last day is a Saturday, a Sunday or a public holiday, the next working day is.
 *
 * @param openedOn on the calendar of Paris
 */
public record AppealPeriod(LocalDate openedOn) {

    private static final int MONTHS = 2;

    public AppealPeriod {
        Objects.requireNonNull(openedOn, "openedOn");
    }

    public static AppealPeriod openedAt(Instant moment) {
        return new AppealPeriod(LocalDate.ofInstant(moment, ImplicitRefusal.ZONE));
    }

    /** The last day. */
    public LocalDate until() {
        LocalDate day = openedOn.plusMonths(MONTHS).plusDays(1);
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !PublicHolidays.of(day.getYear()).contains(day);
    }
}
