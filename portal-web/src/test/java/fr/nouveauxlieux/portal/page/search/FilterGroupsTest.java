package fr.nouveauxlieux.portal.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.page.search.FilterGroup.FilterChoice;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.sample.SampleTerritories;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.FacetCount;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FilterGroupsTest {

    private static final Texts TEXTS = Texts.in(Language.FRENCH);

    private static List<FilterChoice> choices(
            String group, Map<Facet, List<FacetCount>> counts, Map<String, Integer> openings, QueryString question) {
        FacetTexts names = new FacetTexts(TEXTS, new SampleTerritories(), code -> "Atlas");
        return new FilterGroups(TEXTS, names, counts, openings, question)
                .list().stream()
                        .filter(each -> each.parameter().equals(group))
                        .flatMap(each -> each.choices().stream())
                        .toList();
    }

    @Test
    void mannersOfOpeningAreAllShownWithTheirCounts() {
        Map<String, Integer> openings = new TreeMap<>(Map.of("now", 0, "unknown", 1234));
        List<FilterChoice> choices =
                choices("open", Map.of(), openings, QueryString.empty().with("open", "unknown"));
        assertThat(choices).extracting(FilterChoice::code).containsExactly("now", "unknown");
        assertThat(choices).extracting(FilterChoice::chosen).containsExactly(false, true);
        assertThat(choices.get(0).count()).isEqualTo("0");
    }

    @Test
    void whatWouldFindNothingIsLeftOutUnlessItIsChosen() {
        Map<Facet, List<FacetCount>> counts = Map.of(Facet.PRICE, List.of(new FacetCount("day-20", 3)));
        assertThat(choices("price", counts, Map.of(), QueryString.empty()))
                .extracting(FilterChoice::name)
                .containsExactly("Jusqu’à 20\u00a0€ la journée");
        assertThat(choices("price", counts, Map.of(), QueryString.empty().with("price", "formulas")))
                .extracting(FilterChoice::code)
                .containsExactly("day-20", "formulas");
    }

    @Test
    void ofEquipmentTheMostFrequentIsShownAndWhatIsChosen() {
        List<FacetCount> many = IntStream.range(0, 50)
                .mapToObj(i -> new FacetCount("outil " + i, 50 - i))
                .toList();
        List<FilterChoice> choices = choices(
                "equipment",
                Map.of(Facet.EQUIPMENT, many),
                Map.of(),
                QueryString.empty().with("equipment", "outil 49"));
        assertThat(choices).hasSize(21);
        assertThat(choices.get(0).name()).isEqualTo("Outil 0");
        assertThat(choices.get(20).chosen()).isTrue();
        assertThat(choices).extracting(FilterChoice::id).doesNotHaveDuplicates().noneMatch(id -> id.contains(" "));
    }

    @Test
    void departementsAppearOnceARegionIsChosen() {
        List<FacetCount> departements = IntStream.rangeClosed(10, 30)
                .mapToObj(i -> new FacetCount(Integer.toString(i), 1))
                .toList();
        Map<Facet, List<FacetCount>> counts = Map.of(
                Facet.REGION, List.of(new FacetCount("32", 5)),
                Facet.DEPARTEMENT, departements,
                Facet.SOURCE, List.of(new FacetCount("atlas", 5)));
        assertThat(choices("territory", counts, Map.of(), QueryString.empty()))
                .extracting(FilterChoice::parameter)
                .containsExactly("region");
        assertThat(choices("territory", counts, Map.of(), QueryString.empty().with("region", "32")))
                .hasSize(22);
        assertThat(choices("source", counts, Map.of(), QueryString.empty()))
                .extracting(FilterChoice::name)
                .containsExactly("Atlas");
    }
}
