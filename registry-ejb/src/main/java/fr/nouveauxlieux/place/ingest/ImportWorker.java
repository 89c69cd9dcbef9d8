package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.background.ReadAhead;
import fr.nouveauxlieux.place.ingest.internal.CsvSource;
import fr.nouveauxlieux.place.ingest.internal.MappingException;
import fr.nouveauxlieux.place.ingest.internal.RowBatches;
import fr.nouveauxlieux.place.ingest.internal.RowStore;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping;
import fr.nouveauxlieux.place.ingest.internal.UnreadableSourceException;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/**
 * Makes one import run: reads its file row by row, writes a thousand rows a transaction, and marks what the file
 * no longer has. Interrupted anywhere and made again, it goes on after the last rows committed, and ends as if it had
 * not been interrupted.
 */
@ApplicationScoped
public class ImportWorker {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ImportRuns runs;

    @Inject
    private SourceMappings mappings;

    @Inject
    private RowStore store;

    @Inject
    private ImportFiles files;

    /** Makes the run, from its beginning or from where it was interrupted. What spoils it is kept as its failure. */
    public void make(ImportRun run) {
        try {
            makeWhole(run);
        } catch (UnreadableSourceException | MappingException e) {
            runs.fail(run.id(), e.getMessage());
        }
        // Not reached by an interruption, after which the file is still needed.
        files.discard(run);
    }

    private void makeWhole(ImportRun run) {
        runs.start(run.id());
        switch (run.kind()) {
            case IMPORT -> readFile(run);
            case REMOVAL -> store.removeDemonstration();
        }
        store.finish(run.id());
    }

    private void readFile(ImportRun run) {
        SourceMapping mapping = mappings.getMapping(run.sourceCode());
        try (CsvSource rows = CsvSource.open(fileOf(run), mapping)) {
            if (!store.hasRoomFor(mapping.source())) {
                throw new UnreadableSourceException("made-up places are for a registry that was never filled");
            }
            store.describeSource(mapping.source());
            write(run, new RowBatches(rows, run.counts().read()));
        }
        while (store.markMissing(run.id()) > 0) {
            // Each call marks some, until none is left.
        }
    }

    /** While some rows are written, the next ones are understood. */
    private void write(ImportRun run, RowBatches batches) {
        try (ReadAhead<RowBatches.Batch> readAhead = new ReadAhead<>(batches, executor)) {
            while (readAhead.hasNext()) {
                RowBatches.Batch batch = readAhead.next();
                store.store(run.id(), batch.precedingRows(), batch.outcomes());
            }
        }
    }

    private static Path fileOf(ImportRun run) {
        return run.file().orElseThrow(() -> new UnreadableSourceException("no file was given"));
    }
}
