package fr.nouveauxlieux.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsTest {

    private static final Set<Facet> COUNTED = Set.of(Facet.TYPE, Facet.ACCESSIBLE, Facet.SERVICE, Facet.COMMUNE);

    @TempDir
    Path folder;

    private LucenePlaceIndex index;

    @BeforeEach
    void open() {
        index = LucenePlaceIndex.open(folder, Places.GAZETTEER);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @RepeatedTest(15)
    void countsAreThoseOfAReaderWhoCountsOneByOne(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<PlaceDocument> places = RandomPlaces.several(200, random);
        index.apply(places.subList(0, 120), List.of(), 1);
        index.apply(places.subList(120, 200), List.of(), 2);
        PlaceQuery question = counting(RandomPlaces.question(random).text("").build());

        PlaceHits hits = index.search(question);

        assertThat(hits.total()).isEqualTo((int)
                places.stream().filter(place -> passes(place, question, null)).count());
        for (Facet facet : COUNTED) {
            assertThat(hits.facets().get(facet))
                    .as("%s of %s", facet, question)
                    .isEqualTo(countOneByOne(places, question, facet));
        }
    }

    @Test
    void aCityStandsForItsArrondissements() {
        index.apply(
                List.of(
                        Places.place("a", "Faubourg").in("75111").make(),
                        Places.place("b", "Arcades").in("75101").make(),
                        Places.place("c", "Hôtel de ville").in("75056").make(),
                        Places.place("d", "Ruche").in("59350").make()),
                List.of(),
                1);
        PlaceQuery paris = PlaceQuery.builder().filter(Facet.COMMUNE, "75056").build();
        assertThat(index.search(paris).total()).isEqualTo(3);
        PlaceQuery counted = PlaceQuery.builder()
                .filter(Facet.COMMUNE, "75056")
                .count(Facet.COMMUNE)
                .build();
        assertThat(index.search(counted).total()).isEqualTo(3);
        PlaceQuery eleventh =
                PlaceQuery.builder().filter(Facet.COMMUNE, "75111").build();
        assertThat(index.search(eleventh).total()).isEqualTo(1);
    }

    private static PlaceQuery counting(PlaceQuery question) {
        return new PlaceQuery(
                question.text(),
                question.near(),
                question.radiusMetres(),
                question.box(),
                question.polygon(),
                question.filters(),
                question.opening(),
                question.sort(),
                10,
                question.cursor(),
                COUNTED,
                Set.of(),
                question.condition());
    }

    private static List<FacetCount> countOneByOne(List<PlaceDocument> places, PlaceQuery question, Facet facet) {
        Map<String, Integer> counts = new HashMap<>();
        places.stream().filter(place -> passes(place, question, facet)).forEach(place -> place.facets()
                .getOrDefault(facet, Set.of())
                .forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::code))
                .toList();
    }

    private static boolean passes(PlaceDocument place, PlaceQuery question, Facet but) {
        boolean filtered = question.filters().entrySet().stream()
                .filter(filter -> filter.getKey() != but)
                .allMatch(filter -> place.facets().getOrDefault(filter.getKey(), Set.of()).stream()
                        .anyMatch(filter.getValue()::contains));
        boolean byDistance = question.near().isPresent() && question.sort() != PlaceQuery.Sort.NAME;
        boolean located = !byDistance || place.summary().coordinates().isPresent();
        return filtered && located && (question.radiusMetres().isEmpty() || isWithin(place, question));
    }

    private static boolean isWithin(PlaceDocument place, PlaceQuery question) {
        return place.summary()
                .coordinates()
                .filter(point ->
                        distance(point, question) <= question.radiusMetres().getAsDouble())
                .isPresent();
    }

    private static double distance(Coordinates point, PlaceQuery question) {
        return question.near().orElseThrow().distanceTo(point);
    }
}
