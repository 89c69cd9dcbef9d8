package fr.nouveauxlieux.instruction.bulk;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.instruction.internal.BulkRuns;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Keeps what is to be done with which dossiers, before any of it is done. */
@ApplicationScoped
@UseCase(
        value = "instruction.begin-bulk-run",
        permits = @Permit(to = {Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR}))
public class BeginBulkRun {

    /** How many dossiers at once. */
    public static final int MOST = 200;

    @Inject
    private BulkRuns runs;

    @Inject
    private Journal journal;

    /**
     * @return false if the run was begun already
     * @throws IllegalArgumentException if there are no dossiers, or more than 200
     */
    public boolean begin(BulkOrder order, RunKey key, List<DossierId> dossiers) {
        if (dossiers.isEmpty() || dossiers.size() > MOST) {
            throw new IllegalArgumentException("expected 1 to " + MOST + " dossiers");
        }
        if (!runs.add(key, order, dossiers)) {
            journal.nothingChanged();
            return false;
        }
        journal.changed(
                new Subject("bulk-run", key.value()),
                Map.of(),
                Map.of("action", order.action().name(), "dossiers", dossiers.toString()),
                order.action() + " on " + dossiers.size());
        return true;
    }
}
