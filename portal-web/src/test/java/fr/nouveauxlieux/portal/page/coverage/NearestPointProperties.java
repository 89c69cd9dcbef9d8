package fr.nouveauxlieux.portal.page.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NearestPointProperties {

    private static final double METRE = 1;

    @Property
    void findsWhatLookingAtEveryPointFinds(
            @ForAll("somePoints") List<Coordinates> points, @ForAll("point") Coordinates from) {
        double expected = points.stream().mapToDouble(from::distanceTo).min().orElseThrow();

        assertThat(new NearestPoint(points).metresFrom(from).orElseThrow()).isCloseTo(expected, within(METRE));
    }

    @Property
    void aPointIsAtNoDistanceOfItself(@ForAll("somePoints") List<Coordinates> points) {
        NearestPoint nearest = new NearestPoint(points);

        assertThat(points)
                .allSatisfy(point ->
                        assertThat(nearest.metresFrom(point).orElseThrow()).isCloseTo(0, within(METRE)));
    }

    @Example
    void thereIsNoDistanceToNothing() {
        assertThat(new NearestPoint(List.of()).metresFrom(Coordinates.of(48, 2)))
                .isEmpty();
    }

    @Example
    void theAntimeridianIsNotFar() {
        NearestPoint fiji = new NearestPoint(List.of(Coordinates.of(-17, 179.9), Coordinates.of(-17, 170)));

        assertThat(fiji.metresFrom(Coordinates.of(-17, -179.9)).orElseThrow()).isBetween(21_000.0, 22_000.0);
    }

    @Provide
    Arbitrary<List<Coordinates>> somePoints() {
        return point().list().ofMinSize(1).ofMaxSize(60);
    }

    /** Anywhere, and often so close together that they share a latitude or a longitude. */
    @Provide
    Arbitrary<Coordinates> point() {
        Arbitrary<Coordinates> anywhere = Combinators.combine(
                        Arbitraries.doubles().between(-90, 90),
                        Arbitraries.doubles().between(-180, 180))
                .as(Coordinates::of);
        Arbitrary<Coordinates> onAGrid = Combinators.combine(
                        Arbitraries.integers().between(46, 49),
                        Arbitraries.integers().between(-1, 2))
                .as((latitude, longitude) -> Coordinates.of(latitude, longitude));
        return Arbitraries.oneOf(anywhere, onAGrid);
    }
}
