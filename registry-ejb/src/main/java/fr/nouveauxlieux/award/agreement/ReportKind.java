package fr.nouveauxlieux.award.agreement;

import java.time.LocalDate;
import java.time.Month;

/** What a beneficiary reports each year. */
public enum ReportKind {
    ACTIVITY(Month.MARCH, 31),
    /** Within six months of the end of the year for which the money was given: law 2000-321, article 10. */
    FINANCIAL(Month.JUNE, 30);

    private final Month month;
    private final int day;

    ReportKind(Month month, int day) {
        this.month = month;
        this.day = day;
    }

    /** The day by which a year is reported on. */
    public LocalDate dueFor(int year) {
        return LocalDate.of(year + 1, month, day);
    }
}
