package fr.nouveauxlieux.geodata.coordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    @Property(tries = 300)
    void textIsReadBackToTheSixthDecimal(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        Coordinates read = Coordinates.parse(Coordinates.of(latitude, longitude).toText());
        assertThat(read.latitude()).isCloseTo(latitude, within(1e-6));
        assertThat(read.longitude()).isCloseTo(longitude, within(1e-6));
    }

    @Property(tries = 300)
    void distanceIsTheSameBothWays(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        Coordinates paris = Coordinates.of(48.8566, 2.3522);
        Coordinates other = Coordinates.of(latitude, longitude);
        assertThat(paris.distanceTo(other)).isCloseTo(other.distanceTo(paris), within(1e-6));
    }

    @Test
    void aDegreeOfLatitudeIsAboutAHundredAndElevenKilometres() {
        assertThat(Coordinates.of(48, 2).distanceTo(Coordinates.of(49, 2))).isCloseTo(111_195, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50.6", "50.6,3.05,1", "north,east", "91,0", "0,181", "NaN,0"})
    void whatIsNotLatitudeThenLongitudeIsRefused(String text) {
        assertThatThrownBy(() -> Coordinates.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRectangleIsReadWestSouthEastNorth() {
        BoundingBox box = BoundingBox.parse("2.9,50.5,3.2,50.7");
        assertThat(box.contains(Coordinates.of(50.63, 3.06))).isTrue();
        assertThat(box.contains(Coordinates.of(3.06, 50.63))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.2,50.5,2.9,50.7", "2.9,50.7,3.2,50.5", "1,2,3", "a,b,c,d", "-181,0,0,1"})
    void whatIsNotARectangleIsRefused(String text) {
        assertThatThrownBy(() -> BoundingBox.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
