package fr.nouveauxlieux.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.TileAddress;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final Coordinates PARIS = Coordinates.of(48.8566, 2.3522);

    @Test
    void aScreenOfZoomEightShowsTwoTilesOfDegreesAcross() {
        BoundingBox box = Viewport.around(PARIS, 8).toBox();

        assertThat(box.east() - box.west()).isCloseTo(2 * 360 / 256.0, within(1e-9));
        assertThat(box.contains(PARIS)).isTrue();
        assertThat((box.east() + box.west()) / 2).isCloseTo(PARIS.longitude(), within(1e-9));
    }

    @Test
    void itsTilesHoldItAndNothingIsMissing() {
        Viewport screen = Viewport.around(PARIS, 8);
        Viewport whole = screen.wholeTiles();

        assertThat(screen.listTiles()).contains(new TileAddress(8, 129, 88)).hasSizeBetween(6, 9);
        assertThat(whole.west()).isLessThanOrEqualTo(screen.west());
        assertThat(whole.south()).isGreaterThanOrEqualTo(screen.south());
    }

    @Test
    void metresAreThoseOfWebMercator() {
        double[] metres = Viewport.around(Coordinates.of(0, 0), 1).toMetres();

        assertThat(metres[0]).isCloseTo(-20_037_508.34, within(0.01));
        assertThat(metres[2]).isCloseTo(20_037_508.34, within(0.01));
        assertThat(metres[1]).isEqualTo(-metres[3]);
    }
}
