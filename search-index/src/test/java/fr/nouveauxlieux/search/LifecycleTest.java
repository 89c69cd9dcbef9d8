package fr.nouveauxlieux.search;

import static fr.nouveauxlieux.search.Places.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.search.internal.document.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LifecycleTest {

    @TempDir
    Path folder;

    @TempDir
    Path otherFolder;

    @Test
    void whatWasAppliedIsThereAfterReopening() {
        try (LucenePlaceIndex index = open(folder)) {
            index.apply(
                    List.of(
                            place("a", "Un").in("59350").make(),
                            place("b", "Deux").make()),
                    List.of(),
                    5);
            index.apply(List.of(place("a", "Un bis").in("59350").make()), List.of("b"), 9);
        }
        try (LucenePlaceIndex index = open(folder)) {
            assertThat(index.committedSequence()).isEqualTo(9);
            assertThat(index.status().sequence()).isEqualTo(9);
            assertThat(names(index)).containsExactly("Un bis");
        }
    }

    @Test
    void aCopyOfALiveFolderOpensWhereItsLastCommitWas() throws IOException {
        try (LucenePlaceIndex index = open(folder)) {
            index.apply(List.of(place("a", "Un").make()), List.of(), 3);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.copy(file, otherFolder.resolve(file.getFileName()));
                }
            }
        }
        try (LucenePlaceIndex copy = open(otherFolder)) {
            assertThat(copy.committedSequence()).isEqualTo(3);
            assertThat(names(copy)).containsExactly("Un");
        }
    }

    @Test
    void anEmptyBatchMovesTheSequenceAlone() {
        try (LucenePlaceIndex index = open(folder)) {
            index.apply(List.of(), List.of(), 4);
            assertThat(index.committedSequence()).isEqualTo(4);
            assertThat(index.status().sequence()).isEqualTo(4);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> index.apply(List.of(), List.of(), 3))
                    .withMessageContaining("at least 4");
        }
    }

    @Test
    @Timeout(60)
    void whatManyChangesLeftInPiecesIsDrawnTogether() throws IOException {
        List<String> applied = new ArrayList<>();
        try (LucenePlaceIndex index = open(folder)) {
            for (int change = 1; change <= 6; change++) {
                applied.add("Lieu " + change);
                index.apply(List.of(place("p" + change, "Lieu " + change).make()), List.of(), change);
            }
            assertThat(committedSegments()).isGreaterThan(1);
            while (committedSegments() > 1) {
                index.gather();
            }
            assertThat(names(index)).containsExactlyInAnyOrderElementsOf(applied);
            assertThat(index.status().sequence()).isEqualTo(6);
            assertThat(index.committedSequence()).isEqualTo(6);
        }
    }

    private int committedSegments() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return SegmentInfos.readLatestCommit(directory).size();
        }
    }

    @Test
    void twoOpeningsOfOneFolderAreRefused() {
        try (LucenePlaceIndex index = open(folder)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> open(folder))
                    .withMessageContaining("already open")
                    .withMessageContaining(folder.toString());
            assertThat(index.committedSequence()).isZero();
        }
    }

    @Test
    void anIndexOfAnotherFormatIsThrownAway() throws IOException {
        try (LucenePlaceIndex index = open(folder)) {
            index.apply(List.of(place("a", "Un").make()), List.of(), 3);
        }
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of(Fields.COMMIT_FORMAT, "0", Fields.COMMIT_SEQUENCE, "3")
                    .entrySet());
            writer.commit();
        }
        try (LucenePlaceIndex index = open(folder)) {
            assertThat(index.committedSequence()).isZero();
            assertThat(index.status().places()).isZero();
        }
    }

    @Test
    void aDamagedIndexStartsAfresh() throws IOException {
        try (LucenePlaceIndex index = open(folder)) {
            index.apply(List.of(place("a", "Un").make()), List.of(), 3);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (LucenePlaceIndex index = open(folder)) {
            assertThat(index.committedSequence()).isZero();
            index.apply(List.of(place("a", "Un").make()), List.of(), 1);
            assertThat(names(index)).containsExactly("Un");
        }
    }

    @Test
    void searchesSeeTheOldContentUntilTheRebuildEnds() throws Exception {
        ExecutorService rebuilder = Executors.newSingleThreadExecutor();
        try (LucenePlaceIndex index = open(folder)) {
            index.apply(List.of(place("old", "Ancien").make()), List.of(), 1);
            CountDownLatch halfway = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Stream<PlaceDocument> places = IntStream.range(0, 50).mapToObj(number -> {
                if (number == 25) {
                    halfway.countDown();
                    await(goOn);
                }
                return place("new" + number, "Nouveau " + number).make();
            });
            Future<?> rebuild = rebuilder.submit(() -> index.rebuild(places, 7));
            assertThat(halfway.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(names(index)).containsExactly("Ancien");
            assertThat(index.committedSequence()).isEqualTo(1);
            goOn.countDown();
            rebuild.get(30, TimeUnit.SECONDS);
            assertThat(index.status().places()).isEqualTo(50);
            assertThat(index.committedSequence()).isEqualTo(7);
        } finally {
            rebuilder.shutdownNow();
        }
    }

    @Test
    void aRebuildThatFailsLeavesEverythingAsItWas() {
        try (LucenePlaceIndex index = open(folder)) {
            index.apply(List.of(place("old", "Ancien").make()), List.of(), 2);
            Stream<PlaceDocument> failing = IntStream.range(0, 10).mapToObj(number -> {
                if (number == 5) {
                    throw new IllegalStateException("source lost");
                }
                return place("new" + number, "Nouveau").make();
            });
            assertThatThrownBy(() -> index.rebuild(failing, 8)).hasMessage("source lost");
            assertThat(names(index)).containsExactly("Ancien");
            assertThat(index.committedSequence()).isEqualTo(2);
            index.apply(List.of(place("b", "Après").make()), List.of(), 3);
            assertThat(names(index)).containsExactly("Ancien", "Après");
        }
    }

    @Test
    void statusCountsEveryFacet() {
        try (LucenePlaceIndex index = open(folder)) {
            index.apply(
                    List.of(
                            place("a", "Un").type("FABLAB").demonstration().make(),
                            place("b", "Deux").type("FABLAB", "COWORKING").make()),
                    List.of(),
                    6);
            IndexStatus status = index.status();
            assertThat(status.places()).isEqualTo(2);
            assertThat(status.demonstration()).isEqualTo(1);
            assertThat(status.counts().get(Facet.TYPE)).containsOnly(Map.entry("FABLAB", 2), Map.entry("COWORKING", 1));
            assertThat(status.counts()).containsKeys(Facet.values());
        }
    }

    @Test
    void aClosedIndexSaysSo() {
        LucenePlaceIndex index = open(folder);
        index.apply(RandomPlaces.several(5, new Random(1)), List.of(), 1);
        index.close();
        index.close();
        assertThatIllegalStateException().isThrownBy(() -> index.apply(List.of(), List.of(), 2));
        assertThatThrownBy(() -> index.search(PlaceQuery.builder().build())).isInstanceOf(IllegalStateException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LucenePlaceIndex open(Path folder) {
        return LucenePlaceIndex.open(folder, Places.GAZETTEER);
    }

    private static List<String> names(LucenePlaceIndex index) {
        return index.search(PlaceQuery.builder().sort(PlaceQuery.Sort.NAME).build()).hits().stream()
                .map(hit -> hit.place().name())
                .toList();
    }
}
