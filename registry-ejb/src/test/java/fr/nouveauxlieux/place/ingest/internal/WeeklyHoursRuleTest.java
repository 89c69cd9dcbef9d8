package fr.nouveauxlieux.place.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.WeekSchedule;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeeklyHoursRuleTest {

    private static final WeeklyHoursRule SIX_DAYS = new WeeklyHoursRule(
            Map.of("Mo", "lundi", "Tu", "mardi", "We", "mercredi", "Th", "jeudi", "Fr", "vendredi", "Sa", "samedi"));

    private final List<CellRejection> rejections = new ArrayList<>();

    private Optional<Object> read(Map<String, String> cells) {
        return SIX_DAYS.extract(new Cells(cells), rejections);
    }

    @Test
    void aDayWithoutColumnIsUnknownAndAnEmptyDayIsOff() {
        assertThat(read(Map.of("lundi", "13:30 - 17:00", "mardi", "09:00 - 12:00 / 13:30 - 17:00")))
                .contains("Mo 13:30-17:00; Tu 09:00-12:00,13:30-17:00; We-Sa off; Su unknown");
    }

    @Test
    void aRowWithoutAnyHoursDoesNotSayThem() {
        assertThat(read(Map.of())).isEmpty();
    }

    @Test
    void aCellThatCannotBeUnderstoodIsRejectedAndItsDayUnknown() {
        assertThat(read(Map.of("lundi", "le matin", "mardi", "9h - 12h30")))
                .contains("Mo unknown; Tu 09:00-12:30; We-Sa off; Su unknown");
        assertThat(rejections).singleElement().satisfies(rejection -> {
            assertThat(rejection.column()).isEqualTo("lundi");
            assertThat(rejection.value()).isEqualTo("le matin");
            assertThat(rejection.reason()).contains("09:00 - 12:00 / 13:30 - 17:00");
        });
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRejected() {
        read(Map.of("lundi", "17:00 - 09:00"));
        assertThat(rejections).hasSize(1);
    }

    @Test
    void spansThatOverlapAreJoinedAndEmptyOnesLeftOut() {
        assertThat(read(Map.of(
                        "lundi", "09:00 - 16:30 / 13:30 - 16:30",
                        "mardi", "00:00 - 00:00 / 14:00 - 17:00 / 09:00 - 12:00",
                        "mercredi", "00:00 - 00:00")))
                .contains("Mo 09:00-16:30; Tu 09:00-12:00,14:00-17:00; We-Sa off; Su unknown");
        assertThat(rejections).isEmpty();
    }

    @Property
    void hoursOfWhateverDayReadBackMinuteByMinute(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 1439) Integer> minutes) {
        List<Integer> bounds = new ArrayList<>(new TreeSet<>(minutes));
        List<String> cells = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i += 2) {
            cells.add(time(bounds.get(i)) + " - " + time(bounds.get(i + 1)));
        }
        if (cells.isEmpty()) {
            return;
        }
        String text = (String) read(Map.of("jeudi", String.join(" / ", cells))).orElseThrow();
        List<Integer> readBack = new ArrayList<>();
        WeekSchedule week = OpeningHours.parse(text).week();
        week.on(DayOfWeek.THURSDAY).spans().forEach(span -> {
            readBack.add(span.from());
            readBack.add(span.to());
        });
        assertThat(readBack).isEqualTo(bounds.subList(0, cells.size() * 2));
    }

    private static String time(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
