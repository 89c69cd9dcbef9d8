package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.ingest.UnusableFileException.Reason;
import fr.nouveauxlieux.place.ingest.internal.CsvSource;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping;
import fr.nouveauxlieux.place.ingest.internal.UnreadableSourceException;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Asks for a file of a source to be imported. */
@ApplicationScoped
@UseCase(value = "import.queue", permits = @Permit(to = {Role.ADMINISTRATOR, Role.PARTNER}))
public class QueueImport {

    @Inject
    private SourceMappings mappings;

    @Inject
    private QueuedRuns queue;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param file which is the registry's once this returns, and its sender's if it throws
     * @throws UnusableFileException if the file lacks columns that the mapping needs, or is real where the registry is not
     * @throws ImportWaitingException if a file of this source waits already
     */
    public ImportId queue(SourceCode source, ReceivedFile file) {
        SourceMapping mapping = mappings.getMapping(source.value());
        if (!mapping.source().demonstration() && queue.isDemonstration()) {
            throw new UnusableFileException(
                    Reason.DEMONSTRATION,
                    "The registry is a demonstration: the first real file is imported from the command line.");
        }
        requireReadable(file, mapping);
        queue.lock(source);
        if (queue.isWaiting(source)) {
            throw new ImportWaitingException(source);
        }
        ImportRun run = ImportRun.ofFile(source.value(), file.path(), source + ".csv", clock.instant());
        ImportId id = queue.add(run);
        journal.changed(
                new Subject("import", id.toString()),
                Map.of(),
                Map.of("source", source.value(), "sha256", file.sha256(), "bytes", file.bytes()),
                "source " + source + ", " + file.bytes() + " bytes");
        return id;
    }

    private static void requireReadable(ReceivedFile file, SourceMapping mapping) {
        try (CsvSource rows = CsvSource.open(file.path(), mapping)) {
            if (!rows.hasNext()) {
                throw new UnusableFileException(Reason.OTHER_CONTENT, "The file holds no row beside its header.");
            }
        } catch (UnreadableSourceException e) {
            throw new UnusableFileException(Reason.OTHER_CONTENT, e.getMessage());
        }
    }
}
