package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import fr.nouveauxlieux.place.ingest.model.RowCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What became of an import. */
@ApplicationScoped
@UseCase(
        value = "import.read",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR, Role.PARTNER}))
public class ReadImport {

    @Inject
    private ImportRuns runs;

    public Optional<ImportReport> find(ImportId id) {
        return runs.find(id.value()).map(ReadImport::report);
    }

    private static ImportReport report(ImportRun run) {
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
