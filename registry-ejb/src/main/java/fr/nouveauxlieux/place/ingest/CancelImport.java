package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;

/**
 * Ends an import that waits or is being made. Rows already taken stay, those to come are not read, and nothing is marked
 * as missing: the file was not read to its end.
 */
@ApplicationScoped
@UseCase(value = "import.cancel", permits = @Permit(to = Role.ADMINISTRATOR))
public class CancelImport {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Event<ImportCancelled> cancelled;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false if there is none, or it was over already */
    public boolean cancel(ImportId id) {
        // Waits for the rows that are being written, which move the same run on.
        ImportRun run = entityManager.find(ImportRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (run == null || run.isOver()) {
            journal.nothingChanged();
            return false;
        }
        String before = run.state().name();
        run.cancel(clock.instant());
        cancelled.fire(new ImportCancelled(run));
        journal.changed(
                new Subject("import", id.toString()),
                Map.of("state", before),
                Map.of("state", run.state().name()),
                "source " + run.sourceCode() + ", " + run.counts().read() + " rows read");
        return true;
    }
}
