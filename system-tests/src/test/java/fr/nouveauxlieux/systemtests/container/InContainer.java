package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.ingest.ImportRuns;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import fr.nouveauxlieux.place.ingest.model.ImportRun.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What tests in the container do again and again. */
@ApplicationScoped
public class InContainer {

    private static final String HEADER =
            "ID,NOM_TL,ADRESSE,CP,COMINIT,INSEECOM,NOMCOM,WEB,TWITTER,FACEBOOK,TYPO,LAT,LONG,GEOCOD,PRECISION\n";

    @Inject
    private ImportRuns runs;

    @Inject
    private PlaceDirectory directory;

    /** Imports rows of the census, and waits until the run is over and the index has followed. */
    public ImportRun importCensus(String... rows) {
        ImportRun run = importFile(HEADER + String.join("\n", rows) + "\n");
        await("the index to follow", () -> directory.isFollowing());
        return run;
    }

    /** Queues rows of the census, and waits for nothing. */
    public long queueCensus(String... rows) {
        return queue(HEADER + String.join("\n", rows) + "\n");
    }

    private long queue(String csv) {
        return runs.queue(ImportRun.ofFile("tiers-lieux-cget", write(csv), "census.csv", Instant.EPOCH));
    }

    public ImportRun importFile(String csv) {
        long id = queue(csv);
        await("the import", () -> isOver(runs.getRun(id)));
        return runs.getRun(id);
    }

    private static boolean isOver(ImportRun run) {
        return run.state() == State.DONE || run.state() == State.FAILED;
    }

    private static Path write(String csv) {
        try {
            return Files.writeString(Files.createTempFile("census", ".csv"), csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void await(String what, BooleanSupplier condition) {
        for (int i = 0; i < 1200; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("waited in vain for " + what);
    }
}
