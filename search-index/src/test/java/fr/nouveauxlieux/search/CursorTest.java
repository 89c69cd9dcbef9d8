package fr.nouveauxlieux.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CursorTest {

    private static final int PLACES = 300;

    private Path folder;
    private LucenePlaceIndex index;

    @BeforeProperty
    void open() throws IOException {
        folder = Files.createTempDirectory("cursor");
        index = LucenePlaceIndex.open(folder, Places.GAZETTEER);
    }

    @AfterProperty
    void close() throws IOException {
        index.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 6)
    void pagesGiveEveryHitOnceInTheOrderOfOneLongPage(@ForAll long seed) {
        Random random = new Random(seed);
        index.rebuild(RandomPlaces.several(PLACES, random).stream(), 1);
        for (int i = 0; i < 5; i++) {
            PlaceQuery question = RandomPlaces.question(random).build();
            PlaceHits whole = index.search(withLimit(question, PlaceQuery.MAX_LIMIT));
            List<String> paged = new ArrayList<>();
            PlaceHits page = index.search(withLimit(question, 1 + random.nextInt(40)));
            paged.addAll(ids(page));
            while (page.next().isPresent()) {
                page = index.search(withLimit(question, 1 + random.nextInt(40))
                        .after(page.next().get()));
                assertThat(page.total()).isEqualTo(whole.total());
                assertThat(page.corrected()).isEqualTo(whole.corrected());
                paged.addAll(ids(page));
            }
            assertThat(paged).as("seed %d, %s", seed, question).isEqualTo(ids(whole));
            assertThat(paged).hasSize(whole.total());
        }
    }

    @Property(tries = 6)
    void whatDoesNotChangeIsGivenOnceWhileOtherPlacesChange(@ForAll long seed) {
        Random random = new Random(seed);
        List<PlaceDocument> places = RandomPlaces.several(PLACES, random);
        index.rebuild(places.stream(), 1);
        Set<String> changing = places.stream()
                .map(PlaceDocument::id)
                .filter(id -> random.nextInt(4) == 0)
                .collect(Collectors.toSet());
        PlaceQuery question =
                RandomPlaces.question(random).limit(1 + random.nextInt(30)).build();
        List<String> expected = ids(index.search(withLimit(question, PlaceQuery.MAX_LIMIT)));

        List<String> paged = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        long sequence = 1;
        do {
            PlaceHits page = index.search(cursor.map(question::after).orElse(question));
            paged.addAll(ids(page));
            cursor = page.next();
            List<PlaceDocument> upserts = new ArrayList<>();
            List<String> deletions = new ArrayList<>();
            changing.forEach(id -> {
                if (random.nextBoolean()) {
                    upserts.add(RandomPlaces.one(id, random));
                } else {
                    deletions.add(id);
                }
            });
            upserts.add(RandomPlaces.one("new-" + sequence, random));
            index.apply(upserts, deletions, ++sequence);
        } while (cursor.isPresent());

        assertThat(paged.stream().filter(id -> isSteady(id, changing)))
                .as("seed %d, %s", seed, question)
                .containsExactlyElementsOf(
                        expected.stream().filter(id -> isSteady(id, changing)).toList());
    }

    @Test
    void theCursorOfAnotherQuestionIsRefused(@TempDir Path ownFolder) {
        try (LucenePlaceIndex own = LucenePlaceIndex.open(ownFolder, Places.GAZETTEER)) {
            own.apply(RandomPlaces.several(50, new Random(7)), List.of(), 1);
            PlaceQuery question = PlaceQuery.builder().limit(5).build();
            String cursor = own.search(question).next().orElseThrow();
            assertThat(cursor).matches("[A-Za-z0-9_-]+");

            PlaceQuery other = PlaceQuery.builder()
                    .filter(Facet.TYPE, "FABLAB")
                    .limit(5)
                    .cursor(cursor)
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> own.search(other))
                    .withMessageContaining("belongs to another question");
            for (String spoilt : List.of("", "x", "not a cursor", cursor + "AA", cursor.substring(3), "é")) {
                assertThatIllegalArgumentException()
                        .as(spoilt)
                        .isThrownBy(() -> own.search(question.after(spoilt)))
                        .withMessageContaining("cursor");
            }
        }
    }

    private static boolean isSteady(String id, Set<String> changing) {
        return !changing.contains(id) && !id.startsWith("new-");
    }

    private static PlaceQuery withLimit(PlaceQuery question, int limit) {
        return new PlaceQuery(
                question.text(),
                question.near(),
                question.radiusMetres(),
                question.box(),
                question.polygon(),
                question.filters(),
                question.opening(),
                question.sort(),
                limit,
                Optional.empty(),
                question.countedFacets(),
                question.countedOpenings(),
                question.condition());
    }

    private static List<String> ids(PlaceHits hits) {
        return hits.hits().stream().map(hit -> hit.place().id()).toList();
    }
}
