package fr.nouveauxlieux.geodata.coordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceSystemTest {

    @ParameterizedTest
    @CsvSource({
        // The origins of the projections, which their definitions give exactly.
        "LAMBERT_93, 700000, 6600000, 46.5, 3",
        "CC42, 1700000, 1200000, 42, 3",
        "CC46, 1700000, 5200000, 46, 3",
        "CC50, 1700000, 9200000, 50, 3",
        // On the central meridian of a UTM zone: 0.9996 times the arc of meridian of GRS80 from the equator.
        "RGAF09_UTM_20N, 500000, 1768935.376, 16, -63",
        "RGFG95_UTM_22N, 500000, 442127.390, 4, -51",
        "RGR92_UTM_40S, 500000, 7677852.362, -21, 57",
        "RGM04_UTM_38S, 500000, 8673446.364, -12, 45",
        "RGSPM06_UTM_21N, 500000, 5205164.110, 47, -57",
        // 8 boulevard du Port, Amiens, as the documentation of the national address base has it in both systems.
        "LAMBERT_93, 648952.58, 6977867.25, 49.897443, 2.290084",
        // A point of Paris 13e that projection libraries test with, from IGN's Circé.
        "LAMBERT_93, 652709.401, 6859290.946, 48.831938, 2.355781"
    })
    void aPublishedPointIsFoundWithinTwentyCentimetres(
            ReferenceSystem system, double x, double y, double latitude, double longitude) {
        Coordinates expected = Coordinates.of(latitude, longitude);
        assertThat(system.toWgs84(x, y).distanceTo(expected)).isLessThan(0.2);
        ProjectedPoint projected = system.fromWgs84(expected);
        assertThat(projected.x()).isCloseTo(x, within(0.2));
        assertThat(projected.y()).isCloseTo(y, within(0.2));
    }

    @Test
    void belgianLambert72IsTrueToAMetreForItsDatumShift() {
        Coordinates found = ReferenceSystem.BELGIAN_LAMBERT_72.toWgs84(156_117.21, 133_860.06);
        assertThat(found.distanceTo(Coordinates.of(50.515485, 4.455))).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "RGR92_UTM_40S, -20.8789, 55.4481, 338000, 7690000",
        "RGM04_UTM_38S, -12.7795, 45.2278, 524000, 8587000",
        "RGSPM06_UTM_21N, 46.7811, -56.1764, 563000, 5181000",
        "RGAF09_UTM_20N, 16.2411, -61.5331, 657000, 1796000",
        "RGFG95_UTM_22N, 4.9333, -52.3333, 352000, 545000"
    })
    void overseasEastingsComeFirst(
            ReferenceSystem system, double latitude, double longitude, double easting, double northing) {
        ProjectedPoint projected = system.fromWgs84(Coordinates.of(latitude, longitude));
        assertThat(projected.x()).isCloseTo(easting, within(3_000.0));
        assertThat(projected.y()).isCloseTo(northing, within(3_000.0));
    }

    @Property(tries = 300)
    void metropolitanRoundTripsKeepACentimetre(
            @ForAll @DoubleRange(min = 42, max = 51) double latitude,
            @ForAll @DoubleRange(min = -5, max = 9.5) double longitude) {
        assertRoundTrip(ReferenceSystem.LAMBERT_93, Coordinates.of(latitude, longitude), 0.01);
        assertRoundTrip(ReferenceSystem.CC46, Coordinates.of(latitude, longitude), 0.01);
    }

    @Property(tries = 200)
    void overseasRoundTripsKeepACentimetre(
            @ForAll @DoubleRange(min = -21.4, max = -20.8) double latitude,
            @ForAll @DoubleRange(min = 55.2, max = 55.9) double longitude) {
        assertRoundTrip(ReferenceSystem.RGR92_UTM_40S, Coordinates.of(latitude, longitude), 0.01);
    }

    @Property(tries = 200)
    void belgianRoundTripsKeepTwoCentimetres(
            @ForAll @DoubleRange(min = 49.5, max = 51.5) double latitude,
            @ForAll @DoubleRange(min = 2.5, max = 6.4) double longitude) {
        assertRoundTrip(ReferenceSystem.BELGIAN_LAMBERT_72, Coordinates.of(latitude, longitude), 0.02);
    }

    private static void assertRoundTrip(ReferenceSystem system, Coordinates point, double metres) {
        ProjectedPoint projected = system.fromWgs84(point);
        assertThat(system.toWgs84(projected.x(), projected.y()).distanceTo(point))
                .isLessThan(metres);
    }

    @Test
    void everySystemConvertsAPointOfItsAreaThereAndBack() {
        for (ReferenceSystem system : ReferenceSystem.values()) {
            Coordinates point = pointOf(system);
            assertRoundTrip(system, point, 0.02);
        }
    }

    private static Coordinates pointOf(ReferenceSystem system) {
        return switch (system) {
            case RGAF09_UTM_20N, GUADELOUPE_1948_UTM_20N, MARTINIQUE_1938_UTM_20N -> Coordinates.of(16.2, -61.5);
            case RGFG95_UTM_22N, CSG67_UTM_22N -> Coordinates.of(4.9, -52.3);
            case RGR92_UTM_40S -> Coordinates.of(-21.1, 55.5);
            case RGM04_UTM_38S -> Coordinates.of(-12.8, 45.2);
            case RGSPM06_UTM_21N -> Coordinates.of(46.8, -56.2);
            default -> Coordinates.of(50.6, 3.05);
        };
    }

    @Test
    void swappedAxesAreRefused() {
        assertThatThrownBy(() -> ReferenceSystem.LAMBERT_93.toWgs84(6_977_867, 648_952))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EPSG:2154");
        assertThatThrownBy(() -> ReferenceSystem.LAMBERT_93.toWgs84(3.05, 50.6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3.05 50.6");
    }

    @Test
    void aPointOutsideOfTheAreaOfUseIsRefused() {
        assertThatThrownBy(() -> ReferenceSystem.LAMBERT_93.fromWgs84(Coordinates.of(-21.1, 55.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LAMBERT_93");
    }

    @ParameterizedTest
    @CsvSource({
        "59, LAMBERT_93",
        "2A, LAMBERT_93",
        "971, RGAF09_UTM_20N",
        "972, RGAF09_UTM_20N",
        "973, RGFG95_UTM_22N",
        "974, RGR92_UTM_40S",
        "975, RGSPM06_UTM_21N",
        "976, RGM04_UTM_38S"
    })
    void eachDepartementHasItsOfficialSystem(String departement, ReferenceSystem system) {
        assertThat(ReferenceSystem.findForDepartement(departement)).contains(system);
    }

    @Test
    void thePacificHasNoSystemHere() {
        assertThat(ReferenceSystem.findForDepartement("988")).isEmpty();
    }

    @Test
    void aSystemIsFoundByItsEpsgCode() {
        assertThat(ReferenceSystem.findByEpsg(2154)).contains(ReferenceSystem.LAMBERT_93);
        assertThat(ReferenceSystem.findByEpsg(1)).isEmpty();
    }

    @Test
    void warmingUpRunsOnTheGivenExecutor() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            assertThat(ReferenceSystem.warmUp(executor)).succeedsWithin(Duration.ofMinutes(1));
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void planarDistancesAgreeWithGreatCirclesNearby() {
        Coordinates one = Coordinates.of(43.6045, 1.4440);
        Coordinates other = Coordinates.of(43.6100, 1.4520);
        double planar =
                ReferenceSystem.LAMBERT_93.fromWgs84(one).planarDistanceTo(ReferenceSystem.LAMBERT_93.fromWgs84(other));
        assertThat(planar).isCloseTo(one.distanceTo(other), within(5.0));
    }
}
