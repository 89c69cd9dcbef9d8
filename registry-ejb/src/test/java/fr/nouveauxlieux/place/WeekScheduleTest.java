package fr.nouveauxlieux.place;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.WeekSchedule.Day;
import fr.nouveauxlieux.place.WeekSchedule.Span;
import fr.nouveauxlieux.place.WeekSchedule.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekScheduleTest {

    private static Day open(int... fromTo) {
        List<Span> spans = java.util.stream.IntStream.range(0, fromTo.length / 2)
                .mapToObj(i -> new Span(fromTo[2 * i] * 60, fromTo[2 * i + 1] * 60, false))
                .toList();
        return new Day(State.OPEN, spans);
    }

    private static WeekSchedule week(String text) {
        return OpeningHours.parse(text).week();
    }

    @Test
    void daysThatNoRuleSpeaksOfAreClosed() {
        WeekSchedule week = week("Mo-Fr 09:00-12:00,14:00-17:00");
        assertThat(week.on(MONDAY)).isEqualTo(open(9, 12, 14, 17));
        assertThat(week.on(FRIDAY)).isEqualTo(open(9, 12, 14, 17));
        assertThat(week.on(SATURDAY)).isEqualTo(Day.CLOSED);
    }

    @Test
    void aDaySaidToBeUnknownIsNotClosed() {
        WeekSchedule week = week("Mo 09:00-12:00; Tu-Sa off; Su unknown");
        assertThat(week.on(TUESDAY)).isEqualTo(Day.CLOSED);
        assertThat(week.on(SUNDAY)).isEqualTo(Day.UNKNOWN);
    }

    @Test
    void aLaterRuleReplacesAndAnAdditionalOneCompletes() {
        assertThat(week("Mo-Fr 09:00-17:00; We 10:00-12:00").on(WEDNESDAY)).isEqualTo(open(10, 12));
        assertThat(week("Mo-Fr 09:00-12:00, We 14:00-16:00").on(WEDNESDAY)).isEqualTo(open(9, 12, 14, 16));
    }

    @Test
    void aRangeOfDaysMayRunOverTheWeekEnd() {
        WeekSchedule week = week("Sa-Mo 10:00-12:00");
        assertThat(week.on(SUNDAY)).isEqualTo(open(10, 12));
        assertThat(week.on(MONDAY)).isEqualTo(open(10, 12));
        assertThat(week.on(TUESDAY)).isEqualTo(Day.CLOSED);
    }

    @Test
    void hoursThatRunPastMidnightEndTheNextDay() {
        assertThat(week("Fr 20:00-02:00").on(FRIDAY)).isEqualTo(open(20, 26));
    }

    @Test
    void holidaysAndSeasonsSayNothingOfTheOrdinaryWeek() {
        assertThat(week("Mo-Fr 09:00-12:00; PH off; Aug off").on(MONDAY)).isEqualTo(open(9, 12));
        assertThat(week("Jul-Aug Mo-Fr 09:00-12:00").isKnown()).isFalse();
    }

    @Test
    void aPlaceOpenDayAndNightIsOpenEveryDay() {
        assertThat(week("24/7").on(SUNDAY)).isEqualTo(open(0, 24));
    }

    @Test
    void hoursToldByTheSunOrByAMereCommentAreUnknown() {
        assertThat(week("Mo sunrise-sunset").on(MONDAY)).isEqualTo(Day.UNKNOWN);
        assertThat(week("Mo \"sur rendez-vous\"").on(MONDAY)).isEqualTo(Day.UNKNOWN);
    }
}
