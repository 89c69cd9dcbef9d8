package fr.nouveauxlieux.place.ingest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CancelledRunTest {

    private static final Instant NOW = Instant.parse("2026-07-14T12:00:00Z");

    private final ImportRun run = ImportRun.ofFile("france-services", Path.of("a.csv"), "a.csv", NOW);

    @Test
    void aRunThatWaitsIsEnded() {
        run.cancel(NOW);
        assertThat(run.isOver()).isTrue();
        assertThat(run.state()).isEqualTo(ImportRun.State.CANCELLED);
        assertThat(run.finishedAt()).isEqualTo(NOW);
    }

    @Test
    void aCancelledRunTakesNoMoreRowsAndIsNotBegunAgain() {
        run.start(NOW);
        run.advance(0, new RowCounts(2, 2, 0, 0, 0, 0));
        run.cancel(NOW);
        assertThatThrownBy(() -> run.advance(2, new RowCounts(1, 1, 0, 0, 0, 0)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> run.start(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> run.finish(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(run.counts().created()).isEqualTo(2);
    }

    @Test
    void aRunThatIsOverCannotBeCancelled() {
        run.start(NOW);
        run.finish(NOW);
        assertThatThrownBy(() -> run.cancel(NOW)).isInstanceOf(IllegalStateException.class);
    }
}
