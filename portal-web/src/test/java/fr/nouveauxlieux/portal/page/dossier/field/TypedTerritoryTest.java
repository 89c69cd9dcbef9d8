package fr.nouveauxlieux.portal.page.dossier.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.portal.sample.HomonymousTerritories;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed of a territory, among some that share names and codes. */
class TypedTerritoryTest {

    private static final HomonymousTerritories TERRITORIES = new HomonymousTerritories();

    private final TypedTerritory territory = new TypedTerritory(TERRITORIES);
    private final TypedValues typed = TypedValues.none();

    private Reading read(String chosen, String words) {
        typed.put("f", chosen);
        typed.put("f" + TypedTerritory.SEARCH, words);
        return territory.read(typed, "f");
    }

    @ParameterizedTest
    @CsvSource({
        "Lille, commune, 59350",
        "  lille , commune, 59350",
        "59350, commune, 59350",
        "Annoeullin, commune, 59011",
        "hauts de france, region, 32",
        "metropole lilloise, epci, 200093201",
        "200093201, epci, 200093201",
        "Nord (59), departement, 59",
        "nord (62), commune, 62999",
    })
    void aNameOrACodeOfOneTerritoryIsTheAnswer(String words, String kind, String code) {
        assertThat(read("", words).value()).isEqualTo(Map.of("kind", kind, "code", code));
    }

    @ParameterizedTest
    @CsvSource({"Nord, Nord", "32, 32", "Li, Li", "de, de"})
    void whatSeveralMayBeCalledIsToBeChosen(String words, String told) {
        assertThat(read("", words).fault()).contains(new TypedFault("f", "several-territories", List.of(told)));
    }

    @Test
    void whatNoneIsCalledIsTold() {
        assertThat(read("departement:59", "Atlantide").fault())
                .contains(new TypedFault("f", "no-such-territory", List.of("Atlantide")));
    }

    @Test
    void whatIsTooLongToBeANameIsNeitherSearchedNorRepeatedWhole() {
        assertThat(read("", "a" + " ".repeat(200_000) + "b")
                        .fault()
                        .orElseThrow()
                        .arguments())
                .singleElement()
                .asString()
                .hasSize(101);
    }

    @Test
    void whatIsTypedGoesBeforeWhatWasChosenAndAloneTheChoiceStands() {
        assertThat(read("departement:59", "Lille").value()).isEqualTo(Map.of("kind", "commune", "code", "59350"));
        assertThat(read("departement:59", "  ").value()).isEqualTo(Map.of("kind", "departement", "code", "59"));
        assertThat(read("", "").value()).isNull();
    }

    @Test
    void whatIsBeingLookedUpIsNoAnswerYet() {
        typed.put("f" + TypedTerritory.LOOKED_UP, "yes");
        assertThat(read("departement:59", "Nord").value()).isEqualTo(Map.of("kind", "departement", "code", "59"));
        assertThat(read("", "Atlantide")).isEqualTo(Reading.NOTHING);
    }

    @Test
    void theVeryNameComesFirstThenBeginningsThenWordsInside() {
        TerritorySearch search = new TerritorySearch(TERRITORIES);
        assertThat(search.search("nord", 8)).extracting(Territory::code).containsExactly("59", "62999", "59998");
        assertThat(search.search("li", 8)).extracting(Territory::code).containsExactly("59350", "200093201");
        assertThat(search.search("nord", 2)).hasSize(2);
        assertThat(search.search("…", 8)).isEmpty();
    }
}
