package fr.nouveauxlieux.geodata.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrondissementsTest {

    private static final Territories TERRITORIES = Territories.builtIn();
    private static final Arrondissements ARRONDISSEMENTS = TERRITORIES.arrondissements();

    private static Optional<String> nameOf(String commune) {
        return ARRONDISSEMENTS.findOf(new CommuneCode(commune)).map(Arrondissement::name);
    }

    @ParameterizedTest
    @CsvSource({"59183, Dunkerque", "59350, Lille", "2A272, Sartène", "97416, Saint-Pierre", "75056, Paris"})
    void aCommuneIsFoundInItsArrondissement(String commune, String name) {
        assertThat(nameOf(commune)).contains(name);
    }

    @Test
    void aMunicipalArrondissementIsInThatOfItsCity() {
        assertThat(nameOf("13201")).isEqualTo(nameOf("13055")).isPresent();
    }

    @Test
    void theCommunesOfMayotteAreOfNone() {
        assertThat(nameOf("97611")).isEmpty();
    }

    @Test
    void eachCommuneStandsInOneAtMostOfItsOwnDepartement() {
        Set<CommuneCode> seen = new HashSet<>();
        for (Arrondissement arrondissement : ARRONDISSEMENTS.listAll()) {
            assertThat(arrondissement.communes()).isNotEmpty().isSorted();
            for (CommuneCode commune : arrondissement.communes()) {
                assertThat(seen.add(commune)).as(commune.value()).isTrue();
                assertThat(commune.departement()).isEqualTo(arrondissement.departement());
                assertThat(TERRITORIES.gazetteer().findCommune(commune)).isPresent();
            }
        }
        assertThat(ARRONDISSEMENTS.listAll())
                .hasSizeGreaterThan(300)
                .extracting(Arrondissement::code)
                .isSorted();
    }

    @Test
    void anArrondissementIsFoundByItsCode() {
        assertThat(ARRONDISSEMENTS.findByCode(new ArrondissementCode("594")))
                .map(Arrondissement::departement)
                .contains("59");
        assertThat(ARRONDISSEMENTS.findByCode(new ArrondissementCode("599"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "59", "59350", "960", "20A", "974", "9805"})
    void whatIsNoCodeIsNone(String text) {
        assertThat(ArrondissementCode.find(text)).isEmpty();
        assertThatThrownBy(() -> new ArrondissementCode(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void aCodeKnowsItsDepartement() {
        assertThat(new ArrondissementCode("2A1").departement()).isEqualTo("2A");
        assertThat(new ArrondissementCode("9743").departement()).isEqualTo("974");
    }
}
