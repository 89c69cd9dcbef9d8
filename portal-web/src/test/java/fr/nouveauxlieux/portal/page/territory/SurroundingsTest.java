package fr.nouveauxlieux.portal.page.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.IndexStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final Gazetteer FRANCE = Territories.builtIn().gazetteer();

    private static Territory territory(TerritoryKind kind, String code) {
        return FRANCE.findTerritory(kind, code).orElseThrow();
    }

    private static Surroundings of(TerritoryKind kind, String code) {
        return new Surroundings(FRANCE, territory(kind, code));
    }

    private static List<String> names(List<Territory> territories) {
        return territories.stream().map(Territory::name).toList();
    }

    @Test
    void aCommuneLiesInItsDepartementAndItsRegionAndInAnIntercommunality() {
        Surroundings rennes = of(TerritoryKind.COMMUNE, "35238");
        assertThat(names(rennes.containing())).containsExactly("Bretagne", "Ille-et-Vilaine");
        assertThat(rennes.epci()).map(Territory::name).hasValueSatisfying(name -> assertThat(name)
                .contains("Rennes"));
        assertThat(rennes.arrondissements()).isEmpty();
    }

    @Test
    void anArrondissementLiesInItsCityWhichHasThemAll() {
        assertThat(names(of(TerritoryKind.COMMUNE, "69381").containing()))
                .last()
                .isEqualTo("Lyon");
        assertThat(of(TerritoryKind.COMMUNE, "69123").arrondissements()).hasSize(9);
        assertThat(of(TerritoryKind.DEPARTEMENT, "69").within(TerritoryKind.COMMUNE))
                .extracting(Territory::code)
                .contains("69123")
                .doesNotContain("69381");
    }

    @Test
    void aRegionIsInNothingAndHasItsDepartements() {
        Surroundings bretagne = of(TerritoryKind.REGION, "53");
        assertThat(bretagne.containing()).isEmpty();
        assertThat(names(bretagne.within(TerritoryKind.DEPARTEMENT)))
                .containsExactly("Côtes-d'Armor", "Finistère", "Ille-et-Vilaine", "Morbihan");
    }

    @Test
    void anIntercommunalityThatStraddlesIsInNoDepartementAndTellsThem() {
        Territory straddling = FRANCE.listTerritories(TerritoryKind.EPCI).stream()
                .filter(epci -> new Surroundings(FRANCE, epci)
                                .within(TerritoryKind.DEPARTEMENT)
                                .size()
                        > 1)
                .findFirst()
                .orElseThrow();
        assertThat(new Surroundings(FRANCE, straddling).containing())
                .extracting(Territory::kind)
                .doesNotContain(TerritoryKind.DEPARTEMENT);
    }

    @Test
    void theFormerCodeOfACommuneFindsTheOneThatContainsItNow() {
        // Two communes of former times, which are one now.
        Optional<Territory> now = FRANCE.findTerritory(TerritoryKind.COMMUNE, "49001");
        assertThat(now).map(Territory::code).hasValueSatisfying(code -> assertThat(code)
                .isNotEqualTo("49001"));
    }

    @Test
    void thePlacesOfArrondissementsAreTheirCitysToo() {
        IndexStatus status = new IndexStatus(
                6,
                1,
                0,
                Map.of(Facet.COMMUNE, Map.of("69123", 1, "69381", 2, "69382", 3), Facet.DEPARTEMENT, Map.of("69", 6)));
        PlaceCounts counts = new PlaceCounts(status, FRANCE);
        assertThat(counts.of(territory(TerritoryKind.COMMUNE, "69123"))).isEqualTo(6);
        assertThat(counts.of(territory(TerritoryKind.COMMUNE, "69381"))).isEqualTo(2);
        assertThat(counts.of(territory(TerritoryKind.DEPARTEMENT, "69"))).isEqualTo(6);
        assertThat(counts.of(territory(TerritoryKind.COMMUNE, "35238"))).isZero();
    }
}
