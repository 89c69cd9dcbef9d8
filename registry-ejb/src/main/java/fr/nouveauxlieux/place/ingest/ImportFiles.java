package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.configuration.RegistrySettings;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of imports. Copies made for a run are the registry's to delete; files that lie elsewhere are not. */
@ApplicationScoped
public class ImportFiles {

    private static final Logger LOG = System.getLogger(ImportFiles.class.getName());

    @Inject
    private RegistrySettings settings;

    void discard(ImportRun run) {
        run.file().filter(this::isCopy).ifPresent(this::delete);
    }

    /** Once nothing can bring the run back. */
    void discardOf(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportCancelled cancelled) {
        discard(cancelled.run());
    }

    private boolean isCopy(Path file) {
        return file.normalize()
                .startsWith(settings.importsDirectory().toAbsolutePath().normalize());
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The copy of an imported file could not be deleted", e);
        }
    }
}
