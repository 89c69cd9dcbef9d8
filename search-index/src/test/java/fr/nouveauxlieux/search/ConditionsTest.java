package fr.nouveauxlieux.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConditionsTest {

    private static final PlaceCondition FABLAB = new PlaceCondition.Coded(Facet.TYPE, Set.of("FABLAB"));
    private static final PlaceCondition NAMED_B =
            new PlaceCondition.Told("name begins with B", place -> place.name().startsWith("B"));

    @TempDir
    Path folder;

    private LucenePlaceIndex index;

    @BeforeEach
    void open() {
        index = LucenePlaceIndex.open(folder, Places.GAZETTEER);
        index.apply(
                List.of(
                        Places.place("aaaaaaaaaa", "Atelier")
                                .type("FABLAB")
                                .at(50, 3)
                                .make(),
                        Places.place("bbbbbbbbbb", "Bureaux")
                                .type("COWORKING")
                                .at(48, -1)
                                .make(),
                        Places.place("cccccccccc", "Bus").make(),
                        Places.place("dddddddddd", "Bric-à-brac")
                                .type("FABLAB", "COWORKING")
                                .at(48.1, -1)
                                .make()),
                List.of(),
                1);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<String> found(PlaceCondition condition) {
        return index
                .search(PlaceQuery.builder()
                        .condition(condition)
                        .sort(PlaceQuery.Sort.NAME)
                        .build())
                .hits()
                .stream()
                .map(hit -> hit.place().name())
                .toList();
    }

    @Test
    void eachConditionKeepsItsPlaces() {
        assertThat(found(FABLAB)).containsExactly("Atelier", "Bric-à-brac");
        assertThat(found(new PlaceCondition.CodedBy(Facet.TYPE, "before D", code -> code.compareTo("D") < 0)))
                .containsExactly("Bric-à-brac", "Bureaux");
        assertThat(found(new PlaceCondition.CodedBy(Facet.TYPE, "none", code -> false)))
                .isEmpty();
        assertThat(found(new PlaceCondition.Known(Facet.TYPE))).containsExactly("Atelier", "Bric-à-brac", "Bureaux");
        assertThat(found(new PlaceCondition.Located())).containsExactly("Atelier", "Bric-à-brac", "Bureaux");
        assertThat(found(new PlaceCondition.Not(new PlaceCondition.Located()))).containsExactly("Bus");
        assertThat(found(new PlaceCondition.InBox(new BoundingBox(-2, 47, 0, 49))))
                .containsExactly("Bric-à-brac", "Bureaux");
        assertThat(found(new PlaceCondition.InPolygon(new GeoPolygon(List.of(
                        Coordinates.of(49, 2), Coordinates.of(49, 4), Coordinates.of(51, 3), Coordinates.of(49, 2))))))
                .containsExactly("Atelier");
        assertThat(found(new PlaceCondition.Identified(Set.of("cccccccccc", "aaaaaaaaaa"))))
                .containsExactly("Atelier", "Bus");
        assertThat(found(NAMED_B)).containsExactly("Bric-à-brac", "Bureaux", "Bus");
    }

    @Test
    void conditionsArePutTogether() {
        assertThat(found(new PlaceCondition.All(List.of(FABLAB, NAMED_B)))).containsExactly("Bric-à-brac");
        assertThat(found(new PlaceCondition.Any(List.of(FABLAB, NAMED_B)))).hasSize(4);
        assertThat(found(new PlaceCondition.All(List.of(NAMED_B, new PlaceCondition.Not(FABLAB)))))
                .containsExactly("Bureaux", "Bus");
        assertThat(found(new PlaceCondition.All(List.of()))).hasSize(4);
        assertThat(found(new PlaceCondition.Any(List.of()))).isEmpty();
    }

    @Test
    void aConditionAddsUpWithTheRestOfTheQuestion() {
        PlaceHits hits = index.search(PlaceQuery.builder()
                .text("bric")
                .filter(Facet.TYPE, "COWORKING")
                .condition(FABLAB)
                .build());
        assertThat(hits.total()).isEqualTo(1);
        assertThat(hits.hits().get(0).place().name()).isEqualTo("Bric-à-brac");
    }

    @Test
    void pagesOfAConditionFollowEachOtherAndACursorBelongsToIt() {
        PlaceQuery question = PlaceQuery.builder().condition(NAMED_B).limit(1).build();
        List<String> names = new ArrayList<>();
        PlaceHits page = index.search(question);
        String first = page.next().orElseThrow();
        while (true) {
            page.hits().forEach(hit -> names.add(hit.place().name()));
            if (page.next().isEmpty()) {
                break;
            }
            page = index.search(question.after(page.next().get()));
        }
        assertThat(names).containsExactlyInAnyOrder("Bric-à-brac", "Bureaux", "Bus");
        PlaceQuery other = PlaceQuery.builder().condition(FABLAB).limit(1).build();
        assertThatIllegalArgumentException().isThrownBy(() -> index.search(other.after(first)));
    }
}
