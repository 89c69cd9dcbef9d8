package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.place.ingest.model.ImportRun;
import fr.nouveauxlieux.place.ingest.model.RowCounts;
import java.util.Optional;

/** Runs as they are told of. */
final class ImportReports {

    private ImportReports() {}

    static ImportReport of(ImportRun run) {
        RowCounts counts = run.counts();
        return new ImportReport(
                new ImportId(run.id()),
                new SourceCode(run.sourceCode()),
                run.state().name(),
                run.requestedAt(),
                Optional.ofNullable(run.startedAt()),
                Optional.ofNullable(run.finishedAt()),
                counts.read(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.cellsRejected(),
                run.rowsMissing(),
                Optional.ofNullable(run.failure()));
    }
}
