package fr.nouveauxlieux.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    @TempDir
    static Path folder;

    private static LucenePlaceIndex index;

    @BeforeAll
    static void fill() {
        index = LucenePlaceIndex.open(folder, Places.GAZETTEER);
        index.apply(
                List.of(
                        Places.place("monday", "Lundi")
                                .open(9 * HOUR, 17 * HOUR)
                                .make(),
                        Places.place("night", "Nuit")
                                .open(6 * DAY + 22 * HOUR, 7 * DAY)
                                .open(0, 2 * HOUR)
                                .make(),
                        Places.place("reunion", "Réunion")
                                .open(9 * HOUR, 17 * HOUR)
                                .zone("Indian/Reunion")
                                .make(),
                        Places.place("noumea", "Nouméa")
                                .open(9 * HOUR, 17 * HOUR)
                                .zone("Pacific/Noumea")
                                .make(),
                        Places.place("unknown", "Inconnu").make()),
                List.of(),
                1);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    /** 2 June 2025 is a Monday; Paris is two hours ahead of UTC, La Réunion four, Nouméa eleven. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025-06-02T07:00:00Z, monday reunion",
        "2025-06-02T06:59:59Z, reunion",
        "2025-06-02T08:30:00Z, monday reunion",
        "2025-06-02T12:59:00Z, monday reunion",
        "2025-06-02T14:59:00Z, monday",
        "2025-06-02T15:00:00Z, ''",
        "2025-06-01T22:30:00Z, night noumea",
        "2025-06-01T21:59:59Z, night",
        "2025-06-01T20:00:00Z, night",
        "2025-06-02T00:00:00Z, noumea",
        "2025-12-01T08:00:00Z, monday reunion",
        "2025-12-01T07:59:00Z, reunion",
    })
    void placesAreOpenByTheirOwnClocks(Instant instant, String expected) {
        PlaceHits hits = index.search(PlaceQuery.builder().openAt(instant).build());
        assertThat(hits.hits().stream().map(hit -> hit.place().id()))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void anEveningIsWhatIsLeftOfItByTheClocksOfThePlace() {
        // 1 June 2025 is a Sunday; the night opens at ten in the evening.
        assertThat(idsOf(new OpeningChoice.EveningOf(Instant.parse("2025-06-01T18:00:00Z"))))
                .containsExactlyInAnyOrder("night");
        assertThat(idsOf(new OpeningChoice.EveningOf(Instant.parse("2025-06-02T10:00:00Z"))))
                .isEmpty();
    }

    @Test
    void aDayBeginsAtDaybreakForTheNightBelongsToTheDayBefore() {
        assertThat(idsOf(new OpeningChoice.On(DayOfWeek.MONDAY)))
                .containsExactlyInAnyOrder("monday", "reunion", "noumea");
        assertThat(idsOf(new OpeningChoice.On(DayOfWeek.SUNDAY))).containsExactly("night");
    }

    @Test
    void unknownHoursAreAChoiceBesideOthers() {
        assertThat(idsOf(new OpeningChoice.Unknown())).containsExactly("unknown");
        assertThat(idsOf(new OpeningChoice.On(DayOfWeek.SUNDAY), new OpeningChoice.Unknown()))
                .containsExactlyInAnyOrder("night", "unknown");
    }

    @Test
    void eachChoiceIsCountedAsIfNoneWereSetAndOtherFacetsAsTheyAreSet() {
        OpeningChoice sunday = new OpeningChoice.On(DayOfWeek.SUNDAY);
        OpeningChoice monday = new OpeningChoice.On(DayOfWeek.MONDAY);
        PlaceHits hits = index.search(PlaceQuery.builder()
                .opening(sunday)
                .opening(new OpeningChoice.Unknown())
                .count(sunday)
                .count(monday)
                .count(new OpeningChoice.Unknown())
                .build());
        assertThat(hits.total()).isEqualTo(2);
        assertThat(hits.openings())
                .containsOnly(Map.entry(sunday, 1), Map.entry(monday, 3), Map.entry(new OpeningChoice.Unknown(), 1));
    }

    private static List<String> idsOf(OpeningChoice... choices) {
        PlaceQuery.Builder question = PlaceQuery.builder();
        Arrays.stream(choices).forEach(question::opening);
        return index.search(question.build()).hits().stream()
                .map(hit -> hit.place().id())
                .toList();
    }
}
