package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
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
        return runs.find(id.value()).map(ImportReports::of);
    }
}
