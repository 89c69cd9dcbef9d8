package fr.nouveauxlieux.demonstration.spread;

import static fr.nouveauxlieux.demonstration.spread.Communes.commune;
import static fr.nouveauxlieux.demonstration.spread.Communes.gazetteer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScatterTest {

    @Property
    void aPlaceLiesWithinTheRadiusOfItsCommune(@ForAll long seed, @ForAll @IntRange(max = 2_000_000) int population) {
        Commune commune = commune("18033", "24", population);

        Coordinates point = new Scatter(gazetteer(List.of(commune), Optional.of("18"))).draw(commune, new Chance(seed));

        assertThat(point.distanceTo(Communes.CENTRE)).isLessThanOrEqualTo(Scatter.radiusOf(commune) * 1.001);
        assertThat(point.precision()).isEqualTo(Precision.STREET);
    }

    @Test
    void aPlaceThatCanOnlyFallOutsideItsDepartementStaysByTheCentre() {
        Commune commune = commune("18033", "24", 60_000);

        Coordinates point = new Scatter(gazetteer(List.of(commune), Optional.empty())).draw(commune, new Chance(1));

        assertThat(point.distanceTo(Communes.CENTRE)).isLessThan(81);
    }

    @Test
    void aTownSpreadsWiderThanAVillageAndAnArrondissementStaysSmall() {
        Commune arrondissement = commune("75101", "11", 150_000, Optional.of("75056"), Optional.of(Communes.CENTRE));

        assertThat(Scatter.radiusOf(commune("18001", "24", 100))).isEqualTo(250);
        assertThat(Scatter.radiusOf(commune("18033", "24", 60_000))).isBetween(1_500.0, 1_700.0);
        assertThat(Scatter.radiusOf(arrondissement)).isEqualTo(900);
    }
}
