package fr.nouveauxlieux.instruction.bulk;

import fr.nouveauxlieux.instruction.internal.BulkRuns;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What came of a run of one's own over several dossiers. */
@ApplicationScoped
@UseCase(
        value = "instruction.read-bulk-run",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(
                        to = {Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR},
                        reach = Reach.OWN))
public class ReadBulkRun {

    @Inject
    private BulkRuns runs;

    public Optional<BulkReport> read(RunKey key) {
        return runs.find(key);
    }
}
