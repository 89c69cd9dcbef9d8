package fr.nouveauxlieux.award.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.award.decision.internal.PublicHolidays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        // Neither the day of opening nor the one on which two months are over counts.
        "2026-01-15, 2026-03-16",
        // 11 April is a Saturday.
        "2026-02-10, 2026-04-13",
        // Two months after the last day of the year, February ends.
        "2026-12-31, 2027-03-01",
        // 1 May is a holiday, and a Friday: Monday comes next.
        "2026-02-28, 2026-04-29",
        "2026-03-30, 2026-06-01",
        // 14 July.
        "2026-05-13, 2026-07-15",
        // 6 April 2026 is Easter Monday.
        "2026-02-04, 2026-04-07"
    })
    void thePeriodIsOfTwoWholeMonthsAndEndsOnAWorkingDay(LocalDate opened, LocalDate until) {
        assertThat(new AppealPeriod(opened).until()).isEqualTo(until);
    }

    @Test
    void theDayOfOpeningIsThatOfParis() {
        assertThat(AppealPeriod.openedAt(Instant.parse("2026-01-14T23:30:00Z")).openedOn())
                .isEqualTo(LocalDate.of(2026, 1, 15));
    }

    @Property
    void thePeriodNeverEndsTooEarlyNorOnADayOff(@ForAll @IntRange(min = 0, max = 20_000) int days) {
        LocalDate opened = FIRST.plusDays(days);
        LocalDate until = new AppealPeriod(opened).until();
        assertThat(until)
                .isAfter(opened.plusMonths(2))
                .isBefore(opened.plusMonths(2).plusDays(8));
        assertThat(until.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(PublicHolidays.of(until.getYear())).doesNotContain(until);
    }

    @Test
    void movableHolidaysFollowEaster() {
        assertThat(PublicHolidays.of(2027))
                .hasSize(11)
                .contains(LocalDate.of(2027, 3, 29), LocalDate.of(2027, 5, 6), LocalDate.of(2027, 5, 17));
    }
}
