package fr.nouveauxlieux.search;

import static fr.nouveauxlieux.search.Places.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LucenePlaceIndexTest {

    @TempDir
    Path folder;

    private LucenePlaceIndex index;

    @BeforeEach
    void open() {
        index = LucenePlaceIndex.open(folder, Places.GAZETTEER);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatIsAppliedIsFoundAtOnce() {
        index.apply(
                List.of(
                        place("a", "La Fabrique").in("59350").type("COWORKING").make(),
                        place("b", "Le Hangar").in("59512").type("COWORKING").make(),
                        place("c", "Le Labo").in("38185").type("FABLAB").make()),
                List.of(),
                12);

        PlaceHits hits = index.search(
                PlaceQuery.builder().text("coworking lille").count(Facet.TYPE).build());

        assertThat(hits.hits()).extracting(hit -> hit.place().id()).containsExactly("a", "b");
        assertThat(hits.total()).isEqualTo(2);
        assertThat(hits.facets().get(Facet.TYPE)).containsExactly(new FacetCount("COWORKING", 2));
        assertThat(index.committedSequence()).isEqualTo(12);
        assertThat(index.findSheet("a"))
                .hasValueSatisfying(s -> assertThat(s).asString().isEqualTo("sheet of a"));
        assertThat(index.findSheet("z")).isEmpty();
        assertThat(index.listMarkers(
                        new TileAddress(0, 0, 0), PlaceQuery.builder().build()))
                .singleElement()
                .satisfies(marker -> assertThat(marker.count()).isEqualTo(3));
        assertThat(index.suggest("lil", Optional.empty(), 5).get(0).label()).isEqualTo("Lille");
        assertThat(index.search(PlaceQuery.builder().text("cowroking lile").build())
                        .corrected())
                .contains("coworking lille");
        assertThat(index.status().places()).isEqualTo(3);
    }
}
