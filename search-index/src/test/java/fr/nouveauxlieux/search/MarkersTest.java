package fr.nouveauxlieux.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {

    private static final PlaceQuery ALL = PlaceQuery.builder().build();
    private static final PlaceQuery FILTERED =
            PlaceQuery.builder().filter(Facet.ACCESSIBLE, "yes").build();

    @TempDir
    Path folder;

    private LucenePlaceIndex index;

    @BeforeEach
    void fill() {
        index = LucenePlaceIndex.open(folder, Places.GAZETTEER);
        Random random = new Random(11);
        List<PlaceDocument> places = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            places.add(Places.place("p" + i, "Lieu " + i)
                    .type("FABLAB")
                    .at(46 + random.nextGaussian() * 2, 3 + random.nextGaussian() * 2)
                    .facet(Facet.ACCESSIBLE, i % 3 == 0 ? "no" : "yes")
                    .make());
        }
        index.apply(places, List.of(), 1);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void everyPlaceIsInOneMarkerOfTheWorld() {
        assertThat(total(new TileAddress(0, 0, 0), ALL)).isEqualTo(3000);
        assertThat(total(new TileAddress(0, 0, 0), FILTERED)).isEqualTo(2000);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 5, 6})
    void tilesTogetherShowEveryPlaceOnce(int zoom) {
        assertThat(placesOnInnerTiles(zoom, ALL)).isEqualTo(3000);
        assertThat(placesOnInnerTiles(zoom, FILTERED)).isEqualTo(2000);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8})
    void symbolsDoNotOverlapBadly(int zoom) {
        for (PlaceQuery question : List.of(ALL, FILTERED)) {
            List<MapMarker> markers = index.listMarkers(tileOf(46, 3, zoom), question);
            int overlapping = 0;
            for (int i = 0; i < markers.size(); i++) {
                for (int j = 0; j < i; j++) {
                    overlapping += pixels(markers.get(i), markers.get(j), zoom) < 24 ? 1 : 0;
                }
            }
            assertThat(overlapping).isLessThanOrEqualTo(markers.size() / 20);
        }
    }

    @Test
    void placesAreDrawnOneByOneCloseUp() {
        index.apply(
                List.of(Places.place("alone", "Seul")
                        .type("COWORKING")
                        .at(16.25, -61.53)
                        .make()),
                List.of(),
                2);
        List<MapMarker> markers = index.listMarkers(tileOf(16.25, -61.53, 18), ALL);
        assertThat(markers).singleElement().satisfies(marker -> {
            assertThat(marker.count()).isEqualTo(1);
            assertThat(marker.place()).contains(new MapMarker.Single("alone", "Seul", "COWORKING"));
            assertThat(marker.latitude()).isCloseTo(16.25, Offset.offset(1e-6));
            assertThat(marker.longitude()).isCloseTo(-61.53, Offset.offset(1e-6));
        });
    }

    @Test
    void theMarginOfATileHoldsTheSymbolsOfItsNeighbour() {
        TileAddress left = tileOf(46, 3, 6);
        TileAddress right = new TileAddress(6, left.x() + 1, left.y());
        for (PlaceQuery question : List.of(ALL, FILTERED)) {
            Set<MapMarker> shared = new HashSet<>(index.listMarkers(left, question));
            shared.retainAll(index.listMarkers(right, question));
            assertThat(shared).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 8, 12, 16})
    void aTileIsTheSameWhetherItsQuestionIsNewOrAskedAgain(int zoom) {
        Random random = new Random(zoom);
        for (int i = 0; i < 100; i++) {
            TileAddress tile = tileOf(46 + random.nextGaussian() * 2, 3 + random.nextGaussian() * 2, zoom);
            // A box around everything, never the same twice, makes a question that was not asked before.
            PlaceQuery question = PlaceQuery.builder()
                    .filter(Facet.ACCESSIBLE, random.nextBoolean() ? "yes" : "no")
                    .box(new BoundingBox(-170 - i * 0.01, -80, 170, 80))
                    .build();
            List<MapMarker> first = index.listMarkers(tile, question);
            assertThat(index.listMarkers(tile, question)).isEqualTo(first);
            assertThat(index.listMarkers(tile, question)).isEqualTo(first);
        }
    }

    @Test
    void aDeletedPlaceLeavesTheMapAtOnce() {
        for (int i = 0; i < 3; i++) {
            assertThat(total(new TileAddress(0, 0, 0), FILTERED)).isEqualTo(2000);
        }
        index.apply(List.of(), List.of("p0", "p1"), 2);
        assertThat(total(new TileAddress(0, 0, 0), ALL)).isEqualTo(2998);
        for (int i = 0; i < 3; i++) {
            assertThat(total(new TileAddress(0, 0, 0), FILTERED)).isEqualTo(1999);
        }
    }

    private int total(TileAddress tile, PlaceQuery question) {
        return index.listMarkers(tile, question).stream()
                .mapToInt(MapMarker::count)
                .sum();
    }

    private int placesOnInnerTiles(int zoom, PlaceQuery question) {
        int total = 0;
        for (int x = 0; x < 1 << zoom; x++) {
            for (int y = 0; y < 1 << zoom; y++) {
                TileAddress tile = new TileAddress(zoom, x, y);
                total += index.listMarkers(tile, question).stream()
                        .filter(marker -> tileOf(marker.latitude(), marker.longitude(), zoom)
                                .equals(tile))
                        .mapToInt(MapMarker::count)
                        .sum();
            }
        }
        return total;
    }

    private static double pixels(MapMarker left, MapMarker right, int zoom) {
        double side = 512.0 * (1 << zoom);
        return Math.hypot(x(left.longitude()) - x(right.longitude()), y(left.latitude()) - y(right.latitude())) * side;
    }

    private static TileAddress tileOf(double latitude, double longitude, int zoom) {
        int side = 1 << zoom;
        return new TileAddress(zoom, (int) (x(longitude) * side), (int) (y(latitude) * side));
    }

    private static double x(double longitude) {
        return longitude / 360 + 0.5;
    }

    private static double y(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return 0.5 - 0.25 * Math.log((1 + sine) / (1 - sine)) / Math.PI;
    }
}
