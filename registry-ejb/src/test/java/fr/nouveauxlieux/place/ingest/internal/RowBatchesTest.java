package fr.nouveauxlieux.place.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.place.model.ReceivedRow;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowBatchesTest {

    private static final SourceMapping MAPPING = SourceMappingReader.read(
            "test.json",
            Json.readObject(
                    """
                    {
                      "source": {"code": "test", "name": "Essai", "licence": "LO"},
                      "format": {"type": "csv"},
                      "id": {"column": "id"},
                      "fields": {"name": {"column": "nom"}}
                    }
                    """));

    @TempDir
    private Path folder;

    private List<RowBatches.Batch> batches(int rows, long committed) throws IOException {
        String text = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> "r" + i + ",Lieu " + i + "\n")
                .collect(Collectors.joining("", "id,nom\n", ""));
        Path file = Files.writeString(folder.resolve("source.csv"), text);
        List<RowBatches.Batch> batches = new ArrayList<>();
        try (CsvSource source = CsvSource.open(file, MAPPING)) {
            new RowBatches(source, committed).forEachRemaining(batches::add);
        }
        return batches;
    }

    private static List<String> identifiers(List<RowBatches.Batch> batches) {
        return batches.stream()
                .flatMap(batch -> batch.outcomes().stream())
                .map(outcome ->
                        outcome.row().map(ReceivedRow::externalId).orElse("line " + outcome.line() + " refused"))
                .toList();
    }

    private static List<String> identifiers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(i -> "r" + i).toList();
    }

    @Test
    void everyRowComesOnceInItsOrderAndKnowsHowManyComeBefore() throws IOException {
        List<RowBatches.Batch> batches = batches(2_500, 0);
        assertThat(batches).extracting(RowBatches.Batch::precedingRows).containsExactly(0L, 1_000L, 2_000L);
        assertThat(batches).extracting(batch -> batch.outcomes().size()).containsExactly(1_000, 1_000, 500);
        assertThat(identifiers(batches)).isEqualTo(identifiers(1, 2_500));
    }

    @Test
    void anInterruptedRunGoesOnAfterTheRowsThatWereWrittenHoweverManyTheyWere() throws IOException {
        List<RowBatches.Batch> batches = batches(2_500, 1_234);
        assertThat(batches).extracting(RowBatches.Batch::precedingRows).containsExactly(1_234L, 2_234L);
        assertThat(identifiers(batches)).isEqualTo(identifiers(1_235, 2_500));
    }

    @Test
    void aRunInterruptedAfterItsLastRowHasNothingLeft() throws IOException {
        assertThat(batches(3, 3)).isEmpty();
    }

    @Test
    void aFileWithoutRowsIsAFailure() {
        assertThatThrownBy(() -> batches(0, 0))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("no row");
    }
}
