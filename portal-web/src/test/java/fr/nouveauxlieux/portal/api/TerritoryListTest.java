package fr.nouveauxlieux.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.question.ParameterReader;
import fr.nouveauxlieux.portal.question.UnreadableQuestionException;
import fr.nouveauxlieux.portal.sample.SampleDirectory;
import fr.nouveauxlieux.portal.sample.SamplePlaces;
import fr.nouveauxlieux.portal.sample.SampleTerritories;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerritoryListTest {

    private final TerritoryFinder finder = new TerritoryFinder(new SampleTerritories());

    @Test
    void aNameIsFoundByTheBeginningOfAnyOfItsWordsWithoutAccents() {
        assertThat(namesOf("annoeu")).containsExactly("Annœullin");
        assertThat(namesOf("CALAIS")).containsExactly("Pas-de-Calais");
        assertThat(namesOf("alais")).isEmpty();
        assertThat(namesOf("hauts de")).containsExactly("Hauts-de-France");
    }

    @Test
    void pagesFollowEachOtherFromTheLargestToTheSmallestWithoutRepetition() throws IOException {
        JsonNode first = page(Map.of("limit", new String[] {"3"}));
        assertThat(first.get("total").asInt()).isEqualTo(5);
        assertThat(first.get("results").findValuesAsText("code")).containsExactly("32", "59", "62");
        assertThat(first.get("next").asText()).isEqualTo("/root/api/v1/territories?limit=3&after=departement:62");

        JsonNode second = page(Map.of("limit", new String[] {"3"}, "after", new String[] {"departement:62"}));
        assertThat(second.get("results").findValuesAsText("code")).containsExactly("59011", "59350");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        Map<String, String[]> parameters =
                Map.of("kind", new String[] {"canton"}, "limit", new String[] {"0"}, "after", new String[] {"here"});

        assertThatThrownBy(() -> TerritoryPage.read(new ParameterReader(parameters)))
                .isInstanceOfSatisfying(UnreadableQuestionException.class, refused -> assertThat(refused.errors())
                        .extracting("parameter")
                        .containsExactly("kind", "limit", "after"));
    }

    @Test
    void countsAreMostFrequentFirstWithTheNamesOfTerritories() throws IOException {
        JsonNode stats = new ObjectMapper()
                .readTree(Json.toBytes(json -> StatisticsResource.write(
                        json, new SampleDirectory(SamplePlaces.many(3)).status(), new SampleTerritories())));

        assertThat(stats.get("total").asInt()).isEqualTo(3);
        assertThat(stats.get("demonstration").asBoolean()).isFalse();
        assertThat(stats.get("type").findValuesAsText("code")).containsExactly("fablab", "coworking");
        assertThat(stats.get("region").get(0).get("name").asText()).isEqualTo("Hauts-de-France");
    }

    private List<String> namesOf(String begun) {
        return finder.list(EnumSet.allOf(TerritoryKind.class), Optional.of(begun)).stream()
                .map(Territory::name)
                .toList();
    }

    private JsonNode page(Map<String, String[]> parameters) throws IOException {
        TerritoryPage page = TerritoryPage.read(new ParameterReader(parameters));
        List<Territory> all = finder.list(page.kinds(), page.name());
        return new ObjectMapper().readTree(Json.toBytes(json -> page.write(json, all, "/root")));
    }
}
