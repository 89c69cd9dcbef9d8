package fr.nouveauxlieux.portal.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.WeekSchedule;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWeekTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9h-12h30, 14h-18h|09:00-12:30,14:00-18:00",
                "9:00-12:00/13:30-17:00|09:00-12:00,13:30-17:00",
                "9 h – 12 h et 14h00 à 18h30|09:00-12:00,14:00-18:30",
                "9-12|09:00-12:00",
                "20h-2h|20:00-02:00",
                "0:00-24:00|00:00-24:00",
                "18h+|18:00+",
                "Fermé|off",
                "ferme|off",
                "closed|off",
                "''|unknown"
            })
    void whatPeopleTypeIsUnderstood(String typed, String expected) {
        assertThat(TypedWeek.read(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"le matin", "9h", "25h-26h", "9h75-10h", "9h-9h", "9h-12h <script>", "12h-", "-"})
    void whatIsNoHoursIsRefused(String typed) {
        assertThat(TypedWeek.read(typed)).isEmpty();
    }

    @Test
    void daysWithTheSameHoursStandTogetherAndUnknownIsNotClosed() {
        Map<DayOfWeek, String> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, "09:00-12:00");
        }
        days.put(DayOfWeek.WEDNESDAY, "unknown");
        days.put(DayOfWeek.SUNDAY, "off");
        String grammar = TypedWeek.toGrammar(days);
        assertThat(grammar).isEqualTo("Mo-Tu 09:00-12:00; We unknown; Th-Sa 09:00-12:00; Su off");
        WeekSchedule week = OpeningHours.parse(grammar).week();
        assertThat(week.on(DayOfWeek.WEDNESDAY).state()).isEqualTo(WeekSchedule.State.UNKNOWN);
        assertThat(week.on(DayOfWeek.SUNDAY).state()).isEqualTo(WeekSchedule.State.CLOSED);
        assertThat(week.on(DayOfWeek.FRIDAY).state()).isEqualTo(WeekSchedule.State.OPEN);
    }

    @Property(tries = 200)
    void whatIsShownIsReadBackAsTheSameHours(
            @ForAll @IntRange(min = 0, max = 1_438) int from, @ForAll @IntRange(min = 1, max = 1_439) int length) {
        String hours = String.format("%02d:%02d-", from / 60, from % 60)
                + String.format("%02d:%02d", (from + length) % 1_440 / 60, (from + length) % 1_440 % 60);
        WeekSchedule week = OpeningHours.parse("Mo-Su " + hours).week();
        String shown = TypedWeek.write(week.on(DayOfWeek.MONDAY), "fermé");
        Map<DayOfWeek, String> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, TypedWeek.read(shown).orElseThrow());
        }
        assertThat(OpeningHours.parse(TypedWeek.toGrammar(days)).week()).isEqualTo(week);
    }
}
