package fr.nouveauxlieux.portal.page.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DensityClassesProperties {

    private static final int INHABITANTS = 100_000;

    @Property
    void denserIsNeverOfALowerClassAndEachClassBeginsWhereItSays(
            @ForAll @Size(max = 101) List<@IntRange(max = 400) Integer> places,
            @ForAll @IntRange(max = 500) int one,
            @ForAll @IntRange(max = 500) int other) {
        DensityClasses classes =
                DensityClasses.of(places.stream().map(this::zone).toList());
        int low = classes.of(OptionalDouble.of(Math.min(one, other)));
        int high = classes.of(OptionalDouble.of(Math.max(one, other)));

        assertThat(low).isBetween(1, high);
        assertThat(high).isBetween(low, DensityClasses.COUNT);
        assertThat((double) Math.max(one, other)).isGreaterThanOrEqualTo(classes.start(high));
        for (int level = 2; level <= DensityClasses.COUNT; level++) {
            assertThat(classes.start(level)).isGreaterThan(classes.start(level - 1));
        }
    }

    @Example
    void whatIsUnknownHasNoClass() {
        assertThat(DensityClasses.of(List.of()).of(OptionalDouble.empty())).isZero();
    }

    private ZoneFigures zone(int places) {
        return new ZoneFigures(
                new Territory(TerritoryKind.DEPARTEMENT, "35", "Ille-et-Vilaine", Optional.of("53")),
                places,
                INHABITANTS,
                0,
                0,
                0,
                0,
                0,
                0,
                0);
    }
}
