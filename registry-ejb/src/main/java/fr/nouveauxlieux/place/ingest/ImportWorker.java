package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.place.ingest.internal.CsvSource;
import fr.nouveauxlieux.place.ingest.internal.MappingException;
import fr.nouveauxlieux.place.ingest.internal.RowOutcome;
import fr.nouveauxlieux.place.ingest.internal.RowStore;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping;
import fr.nouveauxlieux.place.ingest.internal.UnreadableSourceException;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one import run: reads its file row by row, writes a few hundred rows a transaction, and marks what the file
 * no longer has. Interrupted anywhere and made again, it goes on after the last rows committed, and ends as if it had
 * not been interrupted.
 */
@ApplicationScoped
public class ImportWorker {

    private static final int ROWS_AT_ONCE = 500;

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
            store.describeSource(mapping.source());
            long committed = run.counts().read();
            long read = 0;
            List<RowOutcome> pending = new ArrayList<>(ROWS_AT_ONCE);
            while (rows.hasNext()) {
                RowOutcome outcome = rows.nextOutcome();
                read++;
                if (read > committed) {
                    pending.add(outcome);
                }
                if (pending.size() == ROWS_AT_ONCE) {
                    store.store(run.id(), committed, pending);
                    committed = read;
                    pending.clear();
                }
            }
            if (read == 0) {
                throw new UnreadableSourceException("the file holds no row beside its header");
            }
            if (!pending.isEmpty()) {
                store.store(run.id(), committed, pending);
            }
        }
        while (store.markMissing(run.id()) > 0) {
            // Each call marks some, until none is left.
        }
    }

    private static Path fileOf(ImportRun run) {
        return run.file().orElseThrow(() -> new UnreadableSourceException("no file was given"));
    }
}
