package fr.nouveauxlieux.demonstration.spread;

import static fr.nouveauxlieux.demonstration.spread.Communes.commune;
import static fr.nouveauxlieux.demonstration.spread.Communes.gazetteer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.nouveauxlieux.demonstration.spread.Spread.CommuneShare;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void theCensusOf2018IsKeptAsItWasPublished() {
        assertThat(RegionShare.listAll()).hasSize(17);
        assertThat(RegionShare.listAll().stream()
                        .mapToInt(RegionShare::places2018)
                        .sum())
                .isEqualTo(1_463);
    }

    @Test
    void everyRegionGetsItsExactPartWhateverTheNumberOfPlaces() {
        Gazetteer gazetteer = gazetteer(oneTownARegion(), Optional.empty());

        for (int places : new int[] {17, 100, 1_463, 5_000, 30_000}) {
            List<CommuneShare> shares = new Spread(gazetteer).shareOut(places, 1);
            assertThat(shares.stream().mapToInt(CommuneShare::places).sum()).isEqualTo(places);
        }
        Map<String, Integer> asCounted = new Spread(gazetteer)
                .shareOut(1_463, 1).stream()
                        .collect(Collectors.toMap(s -> s.region().code(), CommuneShare::places));
        assertThat(asCounted).containsEntry("11", 316).containsEntry("03", 1).containsEntry("94", 7);
    }

    @Test
    void threePlacesInTenAreRuralAndTownsDrawByPopulation() {
        List<Commune> communes = new ArrayList<>(oneTownARegion());
        communes.add(commune("75101", "11", 300_000));
        communes.add(commune("77001", "11", 900));

        Map<String, Integer> counts = new Spread(gazetteer(communes, Optional.empty()))
                .shareOut(14_630, 3).stream()
                        .filter(s -> s.region().code().equals("11"))
                        .collect(Collectors.toMap(s -> s.commune().code().value(), CommuneShare::places));

        assertThat(counts.get("77001")).isBetween(880, 1_020);
        assertThat(counts.get("75101")).isBetween(1_580, 1_740);
    }

    @Test
    void aCityLeavesItsPlacesToItsArrondissements() {
        List<Commune> communes = new ArrayList<>(oneTownARegion());
        String city = communes.get(3).code().value();
        communes.add(commune("75101", "11", 50_000, Optional.of(city), Optional.of(Communes.CENTRE)));

        assertThat(new Spread(gazetteer(communes, Optional.empty())).shareOut(1_463, 1))
                .extracting(s -> s.commune().code().value())
                .contains("75101")
                .doesNotContain(city);
    }

    @Test
    void aRegionWithoutAnyCommuneWhoseCentreIsKnownIsSaid() {
        List<Commune> communes = new ArrayList<>(oneTownARegion());
        Commune corsican = communes.remove(10);
        communes.add(commune("2A004", corsican.region(), 70_000, Optional.empty(), Optional.empty()));
        Spread spread = new Spread(gazetteer(communes, Optional.empty()));

        assertThatIllegalStateException()
                .isThrownBy(() -> spread.shareOut(1_463, 1))
                .withMessageContaining("94 (Corse)")
                .withMessageContaining("7 places");
    }

    private static List<Commune> oneTownARegion() {
        List<Commune> communes = new ArrayList<>();
        for (RegionShare region : RegionShare.listAll()) {
            communes.add(commune("1" + region.code() + "00", region.code(), 100_000));
        }
        return communes;
    }
}
