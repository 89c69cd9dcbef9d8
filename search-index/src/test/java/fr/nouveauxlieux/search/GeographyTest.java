package fr.nouveauxlieux.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Distances, boxes and polygons against a reader who measures one by one, over the whole Earth. */
class GeographyTest {

    private static final List<Coordinates> EXTREMES = List.of(
            Coordinates.of(90, 0),
            Coordinates.of(-90, 0),
            Coordinates.of(0, 180),
            Coordinates.of(0, -180),
            Coordinates.of(0, 0),
            Coordinates.of(-16.5, 179.9),
            Coordinates.of(-16.5, -179.9),
            Coordinates.of(-13.28, -176.17),
            Coordinates.of(85.06, 10),
            Coordinates.of(-89.99, 120));

    /** The index keeps positions to a centimetre. */
    private static final double PRECISION_METRES = 0.03;

    private static final int RARELY = 40;

    @TempDir
    Path folder;

    private LucenePlaceIndex index;
    private List<PlaceDocument> places;

    @BeforeEach
    void open() {
        index = LucenePlaceIndex.open(folder, Places.GAZETTEER);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @RepeatedTest(8)
    void distancesAreThoseOfCoordinates(RepetitionInfo repetition) {
        Random random = fill(repetition);
        for (Coordinates centre : centres(random)) {
            double radius = Math.exp(random.nextDouble() * 12) * 100;
            assertRadius(centre, radius, repetition);
            assertNearest(centre, repetition);
        }
    }

    /** The words lead where they are rare, the tree of points where they are not. */
    @RepeatedTest(8)
    void wordsKeepTheirPlacesWithinTheRadius(RepetitionInfo repetition) {
        Random random = fill(repetition);
        for (Coordinates centre : centres(random)) {
            double radius = Math.exp(random.nextDouble() * 12) * 100;
            for (String word : List.of("lieu", "phare")) {
                PlaceQuery.Builder question =
                        PlaceQuery.builder().text(word).near(centre).limit(PlaceQuery.MAX_LIMIT);
                List<String> expected = index.search(question.build()).hits().stream()
                        .filter(hit -> hit.distanceMetres().orElse(Double.MAX_VALUE) <= radius)
                        .map(hit -> hit.place().id())
                        .toList();
                assertThat(ids(index.search(question.radiusMetres(radius).build())))
                        .as("seed %d, %s %f m around %s", repetition.getCurrentRepetition(), word, radius, centre)
                        .isEqualTo(expected);
            }
        }
    }

    @RepeatedTest(8)
    void boxesKeepWhatTheyContain(RepetitionInfo repetition) {
        Random random = fill(repetition);
        for (int i = 0; i < 20; i++) {
            double west = random.nextDouble() * 360 - 180;
            double south = random.nextDouble() * 180 - 90;
            BoundingBox box = new BoundingBox(
                    west, south, west + random.nextDouble() * (180 - west), south + random.nextDouble() * (90 - south));
            PlaceQuery question =
                    PlaceQuery.builder().box(box).limit(PlaceQuery.MAX_LIMIT).build();
            assertThat(ids(index.search(question)))
                    .as("seed %d, %s", repetition.getCurrentRepetition(), box)
                    .containsExactlyInAnyOrderElementsOf(located()
                            .filter(place -> box.contains(point(place)))
                            .map(PlaceDocument::id)
                            .toList());
        }
    }

    @Test
    void aPolygonKeepsWhatLiesInside() {
        index.apply(
                List.of(
                        Places.place("inside", "A").at(45.2, 5.1).make(),
                        Places.place("outside", "B").at(45.8, 5.1).make(),
                        Places.place("nowhere", "C").make()),
                List.of(),
                1);
        GeoPolygon triangle = new GeoPolygon(
                List.of(Coordinates.of(45, 5), Coordinates.of(45, 6), Coordinates.of(46, 6), Coordinates.of(45, 5)));
        assertThat(ids(index.search(PlaceQuery.builder().polygon(triangle).build())))
                .isEmpty();
        GeoPolygon square = new GeoPolygon(List.of(
                Coordinates.of(45, 5),
                Coordinates.of(45, 6),
                Coordinates.of(45.5, 6),
                Coordinates.of(45.5, 5),
                Coordinates.of(45, 5)));
        assertThat(ids(index.search(PlaceQuery.builder().polygon(square).build())))
                .containsExactly("inside");
    }

    @Test
    void placesAtOnePointStandByTheirIdentifier() {
        List<PlaceDocument> same = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            same.add(Places.place(String.format("p%02d", (i * 37) % 60), "Ici")
                    .at(48, 2)
                    .make());
        }
        index.apply(same, List.of(), 1);
        PlaceQuery question = PlaceQuery.builder()
                .near(Coordinates.of(48.1, 2.1))
                .sort(PlaceQuery.Sort.DISTANCE)
                .limit(5)
                .build();
        assertThat(ids(index.search(question))).containsExactly("p00", "p01", "p02", "p03", "p04");
    }

    private Random fill(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        places = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Coordinates point = i < EXTREMES.size() ? EXTREMES.get(i) : anywhere(random);
            places.add(Places.place("p" + i, i % RARELY == 0 ? "Lieu du phare " + i : "Lieu " + i)
                    .at(point.latitude(), point.longitude())
                    .make());
        }
        places.add(Places.place("nowhere", "Nulle part").make());
        index.apply(places, List.of(), 1);
        return random;
    }

    private static Coordinates anywhere(Random random) {
        return random.nextBoolean()
                ? Coordinates.of(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180)
                : Coordinates.of(42 + random.nextDouble() * 9, -5 + random.nextDouble() * 13);
    }

    private static List<Coordinates> centres(Random random) {
        List<Coordinates> centres = new ArrayList<>(EXTREMES);
        for (int i = 0; i < 15; i++) {
            centres.add(anywhere(random));
        }
        return centres;
    }

    private void assertRadius(Coordinates centre, double radius, RepetitionInfo repetition) {
        PlaceQuery question = PlaceQuery.builder()
                .near(centre)
                .radiusMetres(radius)
                .limit(PlaceQuery.MAX_LIMIT)
                .build();
        List<String> surelyInside = within(centre, radius - PRECISION_METRES);
        List<String> perhapsInside = within(centre, radius + PRECISION_METRES);
        assertThat(ids(index.search(question)))
                .as("seed %d, %f m around %s", repetition.getCurrentRepetition(), radius, centre)
                .containsAll(surelyInside)
                .isSubsetOf(perhapsInside);
    }

    private void assertNearest(Coordinates centre, RepetitionInfo repetition) {
        for (Optional<Facet> counted : List.<Optional<Facet>>of(Optional.empty(), Optional.of(Facet.TYPE))) {
            PlaceQuery.Builder question = PlaceQuery.builder()
                    .near(centre)
                    .sort(PlaceQuery.Sort.DISTANCE)
                    .limit(12);
            counted.ifPresent(question::count);
            PlaceHits hits = index.search(question.build());
            assertThat(hits.total()).isEqualTo(300);
            List<Double> expected = located()
                    .map(place -> centre.distanceTo(point(place)))
                    .sorted(Comparator.naturalOrder())
                    .limit(12)
                    .toList();
            for (int i = 0; i < expected.size(); i++) {
                assertThat(hits.hits().get(i).distanceMetres().orElseThrow())
                        .as("seed %d, hit %d around %s", repetition.getCurrentRepetition(), i, centre)
                        .isCloseTo(expected.get(i), Offset.offset(PRECISION_METRES));
            }
        }
    }

    private List<String> within(Coordinates centre, double radius) {
        return located()
                .filter(place -> centre.distanceTo(point(place)) <= radius)
                .map(PlaceDocument::id)
                .toList();
    }

    private Stream<PlaceDocument> located() {
        return places.stream().filter(place -> place.summary().coordinates().isPresent());
    }

    private static Coordinates point(PlaceDocument place) {
        return place.summary().coordinates().orElseThrow();
    }

    private static List<String> ids(PlaceHits hits) {
        return hits.hits().stream().map(hit -> hit.place().id()).toList();
    }
}
