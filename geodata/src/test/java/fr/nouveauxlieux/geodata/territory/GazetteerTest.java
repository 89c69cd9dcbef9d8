package fr.nouveauxlieux.geodata.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Territories.builtIn().gazetteer();

    @Test
    void everyCurrentCommuneAndMunicipalArrondissementIsListedByCode() {
        List<Commune> communes = GAZETTEER.listCommunes();
        assertThat(communes).hasSizeGreaterThan(34_900).isSortedAccordingTo(Comparator.comparing(Commune::code));
        assertThat(communes).filteredOn(commune -> commune.parent().isPresent()).hasSize(45);
    }

    @Test
    void aCommuneCarriesItsTerritoriesAndPostalCodes() {
        Commune lille = commune("59350");
        assertThat(lille.name()).isEqualTo("Lille");
        assertThat(lille.departement()).isEqualTo("59");
        assertThat(lille.region()).isEqualTo("32");
        assertThat(lille.postalCodes()).extracting(PostalCode::value).contains("59000", "59800");
        assertThat(lille.population().orElseThrow()).isGreaterThan(200_000);
        assertThat(lille.centre().orElseThrow().distanceTo(Coordinates.of(50.6365, 3.0635)))
                .isLessThan(2_000);
        assertThat(GAZETTEER.findTerritory(TerritoryKind.EPCI, lille.epci().orElseThrow()))
                .map(Territory::name)
                .hasValueSatisfying(name -> assertThat(name).contains("Métropole Européenne de Lille"));
    }

    @ParameterizedTest
    @CsvSource({
        "2A004, Ajaccio, 2A, 94",
        "2B033, Bastia, 2B, 94",
        "97411, Saint-Denis, 974, 04",
        "97502, Saint-Pierre, 975, 975",
        "97701, Saint-Barthélemy, 977, 977",
        "98818, Nouméa, 988, 988"
    })
    void islandsAreCommunesLikeTheOthers(String code, String name, String departement, String region) {
        Commune commune = commune(code);
        assertThat(commune.name()).isEqualTo(name);
        assertThat(commune.departement()).isEqualTo(departement);
        assertThat(commune.region()).isEqualTo(region);
        assertThat(commune.centre()).isPresent();
    }

    @Test
    void aMunicipalArrondissementHasItsCityForParent() {
        assertThat(commune("75111").parent()).contains(new CommuneCode("75056"));
        assertThat(commune("75111").epci()).isEqualTo(commune("75056").epci());
    }

    @ParameterizedTest
    @CsvSource({"01340, 01015", "12076, 12218", "59355, 59350", "69232, 69123"})
    void aFormerCodeAnswersTheCommuneThatNowContainsIt(String former, String current) {
        assertThat(commune(former).code().value()).isEqualTo(current);
    }

    @ParameterizedTest
    @CsvSource({
        "saint denis, 97411",
        "SAINT-DENIS, 97411",
        "st-étienne, 42218",
        "St Etienne, 42218",
        "ST ETIENNE CEDEX 1, 42218",
        "l'isle d'abeau, 38193",
        "L’Isle-d’Abeau, 38193",
        "isle d'abeau, 38193",
        "L’Haÿ-les-Roses, 94038",
        "L'Hay les roses, 94038",
        "Lhay les roses, 94038",
        "Œting, 57521",
        "OETING, 57521",
        "Havre, 76351",
        "Havre (Le), 76351",
        "Neuilly s/ Seine, 92051",
        "Ste-Foy-lès-Lyon, 69202",
        "Paris 11e, 75111",
        "PARIS 11, 75111",
        "Paris 11ème arrondissement, 75111",
        "Marseille 1er, 13201",
        "LYON 03, 69383",
        "Paris, 75056",
        "Château Chinon, 58062",
        "l'étang salé, 97404",
        "Schoelcher, 97229",
        "Pointe à Pitre, 97120"
    })
    void aCommuneIsFoundHoweverItsNameIsSpelt(String name, String code) {
        assertThat(GAZETTEER.listCommunesByName(name))
                .first()
                .extracting(commune -> commune.code().value())
                .isEqualTo(code);
    }

    @Test
    void theHomonymsOfANameComeLargestFirst() {
        List<Commune> homonyms = GAZETTEER.listCommunesByName("Saint-Denis");
        assertThat(homonyms).hasSizeGreaterThan(2);
        assertThat(homonyms).extracting(c -> c.code().value()).containsSequence("97411", "93066");
    }

    @ParameterizedTest
    @CsvSource({"Lomme, 59350", "Plœuc-sur-Lié, 22203", "Arbignieu, 01015"})
    void aFormerNameAnswersTheCurrentCommune(String former, String code) {
        assertThat(GAZETTEER.listCommunesByName(former))
                .extracting(commune -> commune.code().value())
                .contains(code);
    }

    @Test
    void anUnknownNameAnswersNothing() {
        assertThat(GAZETTEER.listCommunesByName("Trifouilly-les-Oies")).isEmpty();
        assertThat(GAZETTEER.listCommunesByName("")).isEmpty();
        assertThat(GAZETTEER.listCommunesByName("!?")).isEmpty();
    }

    @Test
    void theCommunesOfAPostalCodeComeLargestFirst() {
        assertThat(GAZETTEER.listCommunesByPostalCode(new PostalCode("59000")))
                .extracting(Commune::name)
                .containsExactly("Lille");
        List<Commune> served = GAZETTEER.listCommunesByPostalCode(new PostalCode("05300"));
        assertThat(served).hasSizeGreaterThan(1);
        assertThat(served).isSortedAccordingTo(Comparator.comparing((Commune c) -> -c.population()
                .orElse(0)));
    }

    @Test
    void territoriesOfEachKindAreListedAndFound() {
        assertThat(GAZETTEER.listTerritories(TerritoryKind.DEPARTEMENT))
                .extracting(Territory::code)
                .contains("01", "2A", "2B", "971", "976", "988")
                .isSorted();
        assertThat(GAZETTEER.listTerritories(TerritoryKind.REGION)).hasSizeGreaterThanOrEqualTo(18);
        assertThat(GAZETTEER.listTerritories(TerritoryKind.EPCI)).hasSizeGreaterThan(1_200);
        assertThat(GAZETTEER.findTerritory(TerritoryKind.DEPARTEMENT, "59"))
                .contains(new Territory(TerritoryKind.DEPARTEMENT, "59", "Nord", Optional.of("32")));
        assertThat(GAZETTEER.findTerritory(TerritoryKind.COMMUNE, "59350"))
                .contains(new Territory(TerritoryKind.COMMUNE, "59350", "Lille", Optional.of("59")));
        assertThat(GAZETTEER.findTerritory(TerritoryKind.REGION, "00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Lille, 50.6365, 3.0635, 59, 59350",
        "Paris, 48.8534, 2.3488, 75, 75056",
        "Ajaccio, 41.9257, 8.7364, 2A, 2A004",
        "Bastia, 42.7, 9.449, 2B, 2B033",
        "Saint-Denis de La Réunion, -20.8789, 55.4481, 974, 97411",
        "Cayenne, 4.9333, -52.3333, 973, 97302",
        "Mamoudzou, -12.7795, 45.2278, 976, 97611",
        "Nouméa, -22.2763, 166.4572, 988, 98818"
    })
    void aPointAnswersItsDepartementAndCommune(
            String place, double latitude, double longitude, String departement, String commune) {
        Coordinates point = Coordinates.of(latitude, longitude);
        assertThat(GAZETTEER.findDepartementAt(point)).as(place).contains(departement);
        assertThat(GAZETTEER.findCommuneAt(point)).as(place).map(Commune::code).contains(new CommuneCode(commune));
    }

    @ParameterizedTest
    @CsvSource({
        "Bay of Biscay, 45.5, -4.0",
        "Tournai, 50.6056, 3.388",
        "Mouscron, 50.744, 3.2064",
        "Kehl, 48.5725, 7.8156",
        "Geneva, 46.2044, 6.1432",
        "London, 51.5, -0.12"
    })
    void aPointInTheSeaOrAbroadAnswersNothing(String place, double latitude, double longitude) {
        Coordinates point = Coordinates.of(latitude, longitude);
        assertThat(GAZETTEER.findDepartementAt(point)).as(place).isEmpty();
        assertThat(GAZETTEER.findCommuneAt(point)).as(place).isEmpty();
    }

    @Test
    void aPierJustOffTheCoastBelongsToTheNearestDepartement() {
        Coordinates offDunkirk = Coordinates.of(51.07, 2.34);
        assertThat(GAZETTEER.findDepartementAt(offDunkirk)).contains("59");
    }

    private static Commune commune(String code) {
        return GAZETTEER.findCommune(new CommuneCode(code)).orElseThrow();
    }
}
