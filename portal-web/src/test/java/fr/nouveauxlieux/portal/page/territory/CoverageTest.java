package fr.nouveauxlieux.portal.page.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Commune TOWN = commune("59350", OptionalInt.of(90_000), Optional.empty());
    private static final Commune VILLAGE = commune("59011", OptionalInt.of(10_000), Optional.empty());
    private static final Commune UNKNOWN = commune("59012", OptionalInt.empty(), Optional.empty());
    private static final Commune ARRONDISSEMENT =
            commune("69381", OptionalInt.of(30_000), Optional.of(new CommuneCode("69123")));

    private static Commune commune(String code, OptionalInt population, Optional<CommuneCode> parent) {
        return new Commune(
                new CommuneCode(code),
                "Commune " + code,
                List.of(),
                code.substring(0, 2),
                "32",
                Optional.empty(),
                Optional.empty(),
                population,
                Optional.empty(),
                parent);
    }

    private static Coverage served(List<Commune> communes, Commune... withPlace) {
        Set<Commune> served = Set.of(withPlace);
        return Coverage.of(communes, commune -> served.contains(commune) ? 3 : 0);
    }

    @Test
    void communesAndInhabitantsAreShared() {
        Coverage coverage = served(List.of(TOWN, VILLAGE, UNKNOWN), TOWN);
        assertThat(coverage.communes()).isEqualTo(3);
        assertThat(coverage.withPlace()).isEqualTo(1);
        assertThat(coverage.shareOfCommunes()).hasValueCloseTo(33.33, org.assertj.core.data.Offset.offset(0.01));
        assertThat(coverage.shareOfInhabitants()).hasValue(90.0);
        assertThat(coverage.density(5)).hasValue(5.0);
    }

    @Test
    void aCityIsNotCountedAgainByItsArrondissements() {
        assertThat(served(List.of(TOWN, ARRONDISSEMENT), ARRONDISSEMENT)).isEqualTo(served(List.of(TOWN)));
    }

    @Test
    void nothingIsSaidOfInhabitantsWhereNoneAreKnown() {
        Coverage coverage = served(List.of(UNKNOWN), UNKNOWN);
        assertThat(coverage.shareOfCommunes()).hasValue(100.0);
        assertThat(coverage.shareOfInhabitants()).isEmpty();
        assertThat(coverage.density(1)).isEmpty();
        assertThat(served(List.of()).shareOfCommunes()).isEmpty();
    }
}
